package nl.doorbouw.app.confront;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import nl.doorbouw.app.control.OneLine;
import nl.doorbouw.insight.confront.Difference;
import nl.doorbouw.plan.view.Item;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;

/** The lines of a confrontation: what each party holds, how far that is apart and what it does. */
final class ConfrontTable extends TableView<Line> {

    private static final PseudoClass PUT_OFF = PseudoClass.getPseudoClass("put-off");
    private static final double ROW = 30;
    private static final double LARGE_SCALE = 1.25;
    /** Of each column; the first one may be wider. */
    private static final List<Integer> WIDTHS = List.of(224, 96, 128, 128, 80, 152, 200);
    private static final int FIRST = 2;
    private static final int SECOND = 3;

    private final Words words;
    private final ObservableList<Line> all = FXCollections.observableArrayList();
    private final FilteredList<Line> shown = new FilteredList<>(all);

    ConfrontTable(Words words) {
        this.words = words;
        setId("confront-lines");
        setItems(shown);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setMinWidth(0);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        column("confront.column.what", Line::what);
        column("minutes.column.field", Line::field);
        column("confront.column.what", Line::first);
        column("confront.column.what", Line::second);
        column("confront.column.weeks", Line::weeks).getStyleClass().add("figures");
        column("confront.column.effect", Line::effect).getStyleClass().add("figures");
        column("minutes.column.state", Line::state);
        setLarge(false);
        setRowFactory(_ -> new Row());
    }

    /** Shows other lines; those that were chosen stay chosen. */
    void show(List<Line> lines, LineFilter filter, Party first, Party second) {
        List<Item> kept = getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(Line::item).toList();
        getColumns().get(FIRST).setText(words.name(first));
        getColumns().get(SECOND).setText(words.name(second));
        all.setAll(lines);
        shown.setPredicate(filter::lets);
        getSelectionModel().clearSelection();
        shown.stream().filter(line -> kept.contains(line.item())).forEach(getSelectionModel()::select);
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    Optional<Line> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /** The differences among all that is selected. */
    List<Difference> picked() {
        return getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull)
                .flatMap(line -> line.difference().stream()).toList();
    }

    /** Gives words and rows more room, for a large window. */
    void setLarge(boolean large) {
        double scale = large ? LARGE_SCALE : 1;
        setFixedCellSize(Math.round(ROW * scale));
        for (int i = 0; i < WIDTHS.size(); i++) {
            TableColumn<Line, ?> column = getColumns().get(i);
            double width = Math.round(WIDTHS.get(i) * scale);
            column.setMaxWidth(i == 0 ? Double.MAX_VALUE : width);
            column.setMinWidth(width);
            column.setPrefWidth(width);
        }
    }

    private TableColumn<Line, String> column(String key, Function<Line, String> value) {
        TableColumn<Line, String> column = new TableColumn<>(words.say(key));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(OneLine.of(value.apply(row.getValue()))));
        getColumns().add(column);
        return column;
    }

    private static final class Row extends TableRow<Line> {

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(PUT_OFF, !empty && line.difference().flatMap(difference -> difference.parked()).isPresent());
            setAccessibleText(empty ? "" : line.spoken());
        }
    }
}
