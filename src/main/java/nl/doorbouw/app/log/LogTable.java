package nl.doorbouw.app.log;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import nl.doorbouw.app.control.PartyBadge;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;

/** The table of the logbook's lines. */
final class LogTable {

    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final int ROW_HEIGHT = 32;
    /** A date must stay readable. */
    private static final double LEAST_WIDTH = 108;

    private final Words words;
    private final TableView<LogRow> table = new TableView<>();

    LogTable(Words words) {
        this.words = words;
        table.setId("log-table");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setRowFactory(_ -> new Row());
        TableColumn<LogRow, Integer> number = fixed(column("number", 56, LogRow::number));
        number.getStyleClass().add("figures");
        table.getColumns().add(number);
        table.getColumns().add(fixed(column("at", 168, LogRow::at)));
        table.getColumns().add(column("who", 112, LogRow::who));
        table.getColumns().add(partyColumn());
        table.getColumns().add(column("subject", 240, LogRow::subject));
        table.getColumns().add(column("field", 128, LogRow::field));
        table.getColumns().add(column("old", 120, LogRow::old));
        table.getColumns().add(column("new", 128, LogRow::value));
        table.getColumns().add(column("remark", 176, LogRow::remark));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.getColumns().forEach(column -> column.setSortable(false));
        table.getColumns().forEach(column -> column.setReorderable(false));
    }

    TableView<LogRow> view() {
        return table;
    }

    private <T> TableColumn<LogRow, T> column(String name, double width, Function<LogRow, T> value) {
        TableColumn<LogRow, T> column = new TableColumn<>(words.say("log.column." + name));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, LEAST_WIDTH));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    private static <T> TableColumn<LogRow, T> fixed(TableColumn<LogRow, T> column) {
        column.setMinWidth(column.getPrefWidth());
        column.setMaxWidth(column.getPrefWidth());
        return column;
    }

    private TableColumn<LogRow, Party> partyColumn() {
        TableColumn<LogRow, Party> column = fixed(column("party", 72, LogRow::party));
        column.setCellFactory(_ -> new PartyCell(words));
        return column;
    }

    /** A party's badge, with its name in a tooltip. */
    private static final class PartyCell extends TableCell<LogRow, Party> {

        private final Words words;
        private final PartyBadge badge;
        private final Tooltip name = new Tooltip();

        private PartyCell(Words words) {
            this.words = words;
            badge = new PartyBadge(words);
            badge.setTooltip(name);
        }

        @Override
        protected void updateItem(Party party, boolean empty) {
            super.updateItem(party, empty);
            if (empty) {
                setGraphic(null);
            } else {
                badge.show(party);
                setGraphic(badge);
                name.setText(words.name(party));
            }
        }
    }

    /** Shows a line that was undone as such. */
    private static final class Row extends TableRow<LogRow> {

        @Override
        protected void updateItem(LogRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(UNDONE, !empty && row.undone());
        }
    }
}
