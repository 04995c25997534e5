package nl.doorbouw.app.planning.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import nl.doorbouw.app.control.PartyBadge;
import nl.doorbouw.chart.GanttRow;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;

/** Makes the columns of the table of steps. A cell builds its nodes once and only changes their text. */
final class StepColumns {

    private static final PseudoClass CRITICAL = PseudoClass.getPseudoClass("critical");

    private final Words words;
    private final RowText text;

    StepColumns(Words words, RowText text) {
        this.words = words;
        this.text = text;
    }

    /** Puts the columns into a table. */
    void into(TreeTableView<GanttRow> table) {
        TreeTableColumn<GanttRow, GanttRow> name = column("step", 208, () -> new TextCell("", text::name));
        TreeTableColumn<GanttRow, GanttRow> duration = figures("duration", 120, text::duration);
        TreeTableColumn<GanttRow, GanttRow> start = figures("start", 108, text::start);
        TreeTableColumn<GanttRow, GanttRow> finish = figures("finish", 108, text::finish);
        TreeTableColumn<GanttRow, GanttRow> totalFloat = figures("float", 76, text::totalFloat);
        table.getColumns().setAll(List.of(column("code", 76, () -> new TextCell("", text::code)), name,
                column("party", 36, PartyCell::new), column("critical", 76, CriticalCell::new), duration, start,
                        finish, totalFloat));
        new ColumnFit(table, name, List.of(finish, duration, start, totalFloat));
    }

    private TreeTableColumn<GanttRow, GanttRow> figures(String name, double width, Function<GanttRow, String> say) {
        TreeTableColumn<GanttRow, GanttRow> column = column(name, width, () -> new TextCell("figures", say));
        column.getStyleClass().add("figures");
        return column;
    }

    private TreeTableColumn<GanttRow,
            GanttRow> column(String name, double width, Supplier<TreeTableCell<GanttRow, GanttRow>> cell) {
        TreeTableColumn<GanttRow, GanttRow> column = new TreeTableColumn<>(words.say("planning.column." + name));
        column.setId("planning-column-" + name);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> features.getValue().valueProperty());
        column.setCellFactory(_ -> cell.get());
        return column;
    }

    private static final class TextCell extends TreeTableCell<GanttRow, GanttRow> {

        private final Function<GanttRow, String> say;

        TextCell(String styleClass, Function<GanttRow, String> say) {
            this.say = say;
            if (!styleClass.isEmpty()) {
                getStyleClass().add(styleClass);
            }
        }

        @Override
        protected void updateItem(GanttRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? "" : say.apply(row));
        }
    }

    private final class PartyCell extends TreeTableCell<GanttRow, GanttRow> {

        private final PartyBadge badge = new PartyBadge(words);

        @Override
        protected void updateItem(GanttRow row, boolean empty) {
            super.updateItem(row, empty);
            Optional<Party> party = empty || row == null ? Optional.empty() : text.party(row);
            party.ifPresent(badge::show);
            setGraphic(party.isPresent() ? badge : null);
        }
    }

    private static final class CriticalCell extends TreeTableCell<GanttRow, GanttRow> {

        @Override
        protected void updateItem(GanttRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean critical = !empty && row instanceof GanttRow.Step step && step.scheduled().critical()
                    && !step.ghost();
            pseudoClassStateChanged(CRITICAL, critical);
            setText(critical ? "●" : "");
        }
    }
}
