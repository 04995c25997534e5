package nl.doorbouw.app.promise;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import nl.doorbouw.app.control.OneLine;
import nl.doorbouw.app.control.PartyBadge;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;

/** The steps on the way to a promise, with their latest dates and how much room they have. */
final class BackTable extends TableView<BackRow> {

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
    private static final double ROW = 30;
    private static final double LARGE_SCALE = 1.25;
    /** Of each column; the one with the names takes what is left. */
    private static final List<Integer> WIDTHS = List.of(52, 120, 48, 120, 120, 120, 76, 192);
    private static final int NAME = 1;
    private static final int LATE_FINISH = 4;
    private static final int PLANNED = 5;

    /** From this width on there is room for all columns. */
    private static final double WIDE = 860;
    /** The scroll bar and the border. */
    private static final double EDGE = 18;

    private final Words words;
    private double scale = 1;

    BackTable(Words words) {
        this.words = words;
        setId("promise-steps");
        setAccessibleText(words.say("promise.table"));
        getStyleClass().add("back-table");
        setMinWidth(0);
        column("compare.column.code", BackRow::code);
        column("promise.column.step", BackRow::name);
        parties();
        figures("promise.column.lateStart", BackRow::lateStart).getStyleClass().add("late-start");
        figures("promise.column.lateFinish", BackRow::lateFinish);
        figures("promise.column.planned", BackRow::planned);
        figures("promise.column.room", BackRow::room).getStyleClass().add("room");
        column("promise.column.mark", BackRow::mark).getStyleClass().add("mark");
        setLarge(false);
        setRowFactory(_ -> new Row());
        widthProperty().subscribe(_ -> fit());
    }

    /** Shows other rows; the step that was chosen stays chosen when it is among them. */
    void show(List<BackRow> rows) {
        Optional<String> kept = Optional.ofNullable(getSelectionModel().getSelectedItem()).map(BackRow::code);
        getItems().setAll(rows);
        getSelectionModel().clearSelection();
        kept.ifPresent(this::select);
    }

    /** Chooses the row of a step; whether it is there. */
    boolean select(String code) {
        Optional<BackRow> row = getItems().stream().filter(each -> each.code().equals(code)).findFirst();
        row.ifPresent(getSelectionModel()::select);
        return row.isPresent();
    }

    /** Gives words and rows more room, for a large window. */
    void setLarge(boolean large) {
        scale = large ? LARGE_SCALE : 1;
        setFixedCellSize(Math.round(ROW * scale));
        for (int i = 0; i < WIDTHS.size(); i++) {
            TableColumn<BackRow, ?> column = getColumns().get(i);
            double width = Math.round(WIDTHS.get(i) * scale);
            column.setMaxWidth(i == NAME ? Double.MAX_VALUE : width);
            column.setMinWidth(width);
            column.setPrefWidth(width);
        }
        fit();
    }

    /** Leaves out what the chosen step says beside the table too, where there is no room for all. */
    private void fit() {
        boolean wide = getWidth() >= WIDE * scale;
        getColumns().get(LATE_FINISH).setVisible(wide);
        getColumns().get(PLANNED).setVisible(wide);
        TableColumn<BackRow, ?> name = getColumns().get(NAME);
        double others = getVisibleLeafColumns().stream().filter(column -> column != name).mapToDouble(TableColumn::getPrefWidth).sum();
        name.setPrefWidth(Math.max(name.getMinWidth(), getWidth() - others - EDGE));
    }

    private void parties() {
        TableColumn<BackRow, Optional<Party>> column = new TableColumn<>(words.say("promise.column.party"));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().parties().stream().findFirst()));
        column.setCellFactory(_ -> new PartyCell());
        getColumns().add(column);
    }

    private TableColumn<BackRow, String> figures(String key, Function<BackRow, String> value) {
        TableColumn<BackRow, String> column = column(key, value);
        column.getStyleClass().add("figures");
        return column;
    }

    private TableColumn<BackRow, String> column(String key, Function<BackRow, String> value) {
        TableColumn<BackRow, String> column = new TableColumn<>(words.say(key));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(OneLine.of(value.apply(row.getValue()))));
        getColumns().add(column);
        return column;
    }

    private final class PartyCell extends TableCell<BackRow, Optional<Party>> {

        private final PartyBadge badge = new PartyBadge(words);

        @Override
        protected void updateItem(Optional<Party> party, boolean empty) {
            super.updateItem(party, empty);
            Optional<Party> lead = empty ? Optional.empty() : party;
            lead.ifPresent(badge::show);
            setGraphic(lead.isPresent() ? badge : null);
        }
    }

    private static final class Row extends TableRow<BackRow> {

        @Override
        protected void updateItem(BackRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(TIGHT, !empty && row.of().squeezed());
            pseudoClassStateChanged(OVERDUE, !empty && row.of().overdue());
            setAccessibleText(empty ? "" : row.told());
        }
    }
}
