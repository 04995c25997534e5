package nl.doorbouw.app.planning.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import nl.doorbouw.app.control.EmptyState;
import nl.doorbouw.chart.GanttLayout;
import nl.doorbouw.chart.GanttRow;
import nl.doorbouw.text.Words;

/**
 * The steps by phase in a tree table. An edit that leaves the rows what they were changes values in place, so that
 * selection, scroll and closed phases stay as they are.
 */
public final class StepTable {

    private static final PseudoClass PHASE = PseudoClass.getPseudoClass("phase");
    private static final PseudoClass GHOST = PseudoClass.getPseudoClass("ghost");

    private final TreeTableView<GanttRow> table = new TreeTableView<>(new TreeItem<>(new GanttRow.Blank()));
    private final RowText text;
    private final Set<String> closed = new HashSet<>();
    private final ObjectProperty<Optional<String>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<GanttRow>> visible = new ReadOnlyObjectWrapper<>(List.of());
    private List<PhaseRows> phases = List.of();
    private boolean showing;

    public StepTable(Words words, RowText text) {
        this.text = text;
        table.setId("planning-table");
        table.getStyleClass().add("planning-table");
        table.setShowRoot(false);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setFixedCellSize(GanttLayout.ROW_HEIGHT);
        table.setTableMenuButtonVisible(true);
        table.setAccessibleText(words.say("planning.table"));
        new StepColumns(words, text).into(table);
        table.setPlaceholder(new EmptyState(words.say("planning.noneFound")));
        table.setRowFactory(_ -> new Row());
        table.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> tellSelection(item));
        selected.addListener((_, _, code) -> select(code));
    }

    public TreeTableView<GanttRow> node() {
        return table;
    }

    /** The code of the selected step. */
    public ObjectProperty<Optional<String>> selectedProperty() {
        return selected;
    }

    /** The codes of all that are selected, in the order of the table. */
    public List<String> picked() {
        return table.getSelectionModel().getSelectedIndices().stream().sorted().map(table::getTreeItem)
                .flatMap(item -> item != null && item.getValue() instanceof GanttRow.Step step ? Stream.of(step.code()) : Stream.empty())
                .toList();
    }

    /** The rows that stand below each other now, those of closed phases left out. */
    public ReadOnlyObjectProperty<List<GanttRow>> visibleRowsProperty() {
        return visible.getReadOnlyProperty();
    }

    /** Shows these phases in place of those before. */
    public void show(List<PhaseRows> next) {
        showing = true;
        if (PhaseRows.codes(next).equals(PhaseRows.codes(phases))) {
            replaceValues(next);
        } else {
            table.getRoot().getChildren().setAll(next.stream().map(this::item).toList());
        }
        phases = next;
        showing = false;
        tellVisible();
        select(selected.get());
    }

    private void replaceValues(List<PhaseRows> next) {
        for (int i = 0; i < next.size(); i++) {
            TreeItem<GanttRow> phase = table.getRoot().getChildren().get(i);
            replace(phase, next.get(i).phase());
            for (int j = 0; j < phase.getChildren().size(); j++) {
                replace(phase.getChildren().get(j), next.get(i).steps().get(j));
            }
        }
    }

    private static void replace(TreeItem<GanttRow> item, GanttRow row) {
        if (!item.getValue().equals(row)) {
            item.setValue(row);
        }
    }

    private TreeItem<GanttRow> item(PhaseRows phase) {
        TreeItem<GanttRow> item = new TreeItem<>(phase.phase());
        item.getChildren().setAll(phase.steps().stream().map(step -> new TreeItem<GanttRow>(step)).toList());
        item.setExpanded(!closed.contains(phase.phase().code()));
        item.expandedProperty().addListener((_, _, open) -> {
            if (open) {
                closed.remove(phase.phase().code());
            } else {
                closed.add(phase.phase().code());
            }
            tellVisible();
        });
        return item;
    }

    private void tellVisible() {
        visible.set(PhaseRows.flat(phases, closed));
    }

    private void tellSelection(TreeItem<GanttRow> item) {
        if (!showing && item != null && item.getValue() instanceof GanttRow.Step step) {
            selected.set(Optional.of(step.code()));
        }
    }

    private void select(Optional<String> code) {
        Optional<TreeItem<GanttRow>> item = code.flatMap(this::find);
        if (item.isEmpty()) {
            table.getSelectionModel().clearSelection();
        } else if (table.getSelectionModel().getSelectedItem() != item.get()) {
            item.get().getParent().setExpanded(true);
            table.getSelectionModel().clearAndSelect(table.getRow(item.get()));
            reveal(table.getRow(item.get()));
        }
    }

    private void reveal(int row) {
        RowsInView.of(table).filter(view -> !view.shows(row)).ifPresent(_ -> table.scrollTo(Math.max(0, row - 3)));
    }

    private Optional<TreeItem<GanttRow>> find(String code) {
        return table.getRoot().getChildren().stream().flatMap(phase -> phase.getChildren().stream())
                .filter(item -> item.getValue() instanceof GanttRow.Step step && step.code().equals(code)).findFirst();
    }

    private final class Row extends TreeTableRow<GanttRow> {

        private final Tooltip tip = new Tooltip();

        @Override
        protected void updateItem(GanttRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(PHASE, !empty && row instanceof GanttRow.Phase);
            pseudoClassStateChanged(GHOST, !empty && row instanceof GanttRow.Step step && step.ghost());
            setAccessibleText(empty || row == null ? null : text.spoken(row));
            boolean step = !empty && row instanceof GanttRow.Step;
            tip.setText(step ? text.tip((GanttRow.Step) row) : "");
            setTooltip(step ? tip : null);
        }
    }
}
