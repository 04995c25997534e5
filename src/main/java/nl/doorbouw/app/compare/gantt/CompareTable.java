package nl.doorbouw.app.compare.gantt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import nl.doorbouw.app.compare.CompareText;
import nl.doorbouw.app.compare.Held;
import nl.doorbouw.insight.variant.VariantComparison;
import nl.doorbouw.text.Words;

/** The variants step by step: when each step is finished, and what it gains on the first variant. */
final class CompareTable extends TableView<VariantComparison.Row> {

    private static final PseudoClass ONLY_ONE = PseudoClass.getPseudoClass("only-one");
    private static final double ROW = 28;
    private static final double LARGE_SCALE = 1.25;
    /** The scroll bar and the border. */
    private static final double EDGE = 18;
    private static final int CODE = 52;
    private static final int NAME = 120;
    private static final int DATE = 108;
    private static final int CHANGE = 96;
    /** With more than two variants each stands over its own changes: {@code −108 w}. */
    private static final int NARROW_CHANGE = 84;

    private final Words words;
    private final CompareText text;
    private List<String> names = List.of();
    private double scale = 1;
    private final ObjectProperty<Optional<String>> selected =
            new SimpleObjectProperty<>(this, "selected", Optional.empty());

    CompareTable(Words words) {
        this.words = words;
        text = new CompareText(words);
        getStyleClass().add("compare-table");
        // The screen itself says that it is still computing.
        setPlaceholder(new Region());
        setAccessibleText(words.say("compare.table"));
        setMinWidth(0);
        setLarge(false);
        widthProperty().subscribe(this::fitName);
        setRowFactory(_ -> new Row());
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                selected.set(Optional.of(row.code()));
            }
        });
        selected.subscribe(code -> code.ifPresent(this::select));
    }

    /** The code of the selected step. */
    ObjectProperty<Optional<String>> selectedProperty() {
        return selected;
    }

    void show(Held held, RowOrder order) {
        if (!held.names().equals(names)) {
            names = held.names();
            layColumns();
        }
        Optional<String> kept = selected.get();
        getItems().setAll(order.sorted(held.comparison().rows()));
        kept.ifPresent(this::select);
    }

    /** Two variants with the dates of both; with more the changes alone, for want of room. */
    private void layColumns() {
        List<TableColumn<VariantComparison.Row, String>> columns = new ArrayList<>();
        columns.add(column(words.say("compare.column.code"), CODE, row -> row.code()));
        TableColumn<VariantComparison.Row, String> name = column(words.say("compare.column.step"), NAME, row -> words.say(row.name()));
        name.setMaxWidth(Double.MAX_VALUE);
        columns.add(name);
        boolean two = names.size() == 2;
        for (int side = 0; side < (two ? 2 : Math.min(1, names.size())); side++) {
            int of = side;
            columns.add(figures(two ? names.get(side) : twoLines(names.get(side)), DATE, row -> text.finish(row.steps().get(of))));
        }
        for (int side = 1; side < names.size(); side++) {
            int of = side;
            columns.add(figures(two ? words.say("compare.column.change") : twoLines(names.get(side)), two ? CHANGE : NARROW_CHANGE, row -> text.change(row, of)));
        }
        getColumns().setAll(columns);
        fitName();
    }

    /** The names take what the figures leave; the table itself would not give room back to columns that come later. */
    private void fitName() {
        TableColumn<VariantComparison.Row, ?> name = getColumns().get(1);
        double others = getColumns().stream().filter(column -> column != name).mapToDouble(TableColumn::getPrefWidth).sum();
        name.setPrefWidth(Math.max(name.getMinWidth(), getWidth() - others - EDGE));
    }

    /** What kind of variant it is above what it is called, so that a narrow column has room for both. */
    private static String twoLines(String name) {
        return name.replaceFirst(" ", "\n");
    }

    private void select(String code) {
        VariantComparison.Row present = getSelectionModel().getSelectedItem();
        if (present == null || !present.code().equals(code)) {
            getItems().stream().filter(row -> row.code().equals(code)).findFirst().ifPresent(row -> {
                getSelectionModel().select(row);
                scrollTo(row);
            });
        }
    }

    /** Gives words and rows more room, for a large window; the names of the steps take what is left. */
    void setLarge(boolean large) {
        scale = large ? LARGE_SCALE : 1;
        setFixedCellSize(Math.round(ROW * scale));
        layColumns();
    }

    private TableColumn<VariantComparison.Row, String> figures(String title, int width,
            Function<VariantComparison.Row, String> value) {
        TableColumn<VariantComparison.Row, String> column = column(title, width, value);
        column.getStyleClass().add("figures");
        return column;
    }

    private TableColumn<VariantComparison.Row, String> column(String title, int width, Function<VariantComparison.Row, String> value) {
        TableColumn<VariantComparison.Row, String> column = new TableColumn<>(title);
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(Math.round(width * scale));
        column.setPrefWidth(Math.round(width * scale));
        column.setMaxWidth(Math.round(width * scale));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        return column;
    }

    private final class Row extends TableRow<VariantComparison.Row> {

        private final Tooltip whole = new Tooltip();

        @Override
        protected void updateItem(VariantComparison.Row row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(ONLY_ONE, !empty && row.steps().stream().anyMatch(Optional::isEmpty));
            setAccessibleText(empty ? "" : text.spoken(row, names));
            whole.setText(getAccessibleText());
            setTooltip(empty ? null : whole);
        }
    }
}
