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
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import nl.doorbouw.app.control.OneLine;
import nl.doorbouw.insight.confront.Difference;
import nl.doorbouw.plan.view.Item;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;

/** The lines of a confrontation: what each party holds, how far that is apart and what it does. */
final class ConfrontTable extends TableView<Line> {

    private static final PseudoClass PUT_OFF = PseudoClass.getPseudoClass("put-off");
    private static final double ROW = 30;
    /** The headings and a row. */
    private static final double LEAST_HEIGHT = 76;
    private static final double LARGE_SCALE = 1.25;
    /** Of each column; the first one may be wider. */
    private static final List<Integer> WIDTHS = List.of(212, 122, 122, 184, 160, 168);
    /** Likewise in a table that is less wide than {@link #WIDE}: the heads name the parties by their letters. */
    private static final List<Integer> NARROW = List.of(164, 116, 116, 92, 156, 132);
    private static final double WIDE = 900;
    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int WEEKS = 3;

    private final Words words;
    private final ObservableList<Line> all = FXCollections.observableArrayList();
    private final FilteredList<Line> shown = new FilteredList<>(all);
    private Party first = Party.GEMEENTE;
    private Party second = Party.CORPORATIE;
    private double scale = 1;
    private boolean narrow = true;

    ConfrontTable(Words words) {
        this.words = words;
        setId("confront-lines");
        setItems(shown);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setMinWidth(0);
        setMinHeight(LEAST_HEIGHT);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        column("confront.column.what", Line::what);
        column("confront.column.what", Line::first);
        column("confront.column.what", Line::second);
        column("confront.column.weeks", Line::weeks).getStyleClass().add("figures");
        column("confront.column.effect.sign", Line::effect).getStyleClass().add("figures");
        column("minutes.column.state", Line::state);
        arrange();
        widthProperty().subscribe(width -> setNarrow(width.doubleValue() < WIDE));
        setRowFactory(_ -> new Row());
    }

    /** Shows other lines; those that were chosen stay chosen. */
    void show(List<Line> lines, LineFilter filter, Party first, Party second) {
        List<Item> kept = getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(Line::item).toList();
        this.first = first;
        this.second = second;
        head();
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
        scale = large ? LARGE_SCALE : 1;
        arrange();
    }

    private void setNarrow(boolean now) {
        if (now != narrow) {
            narrow = now;
            arrange();
            head();
        }
    }

    /** A name of two words stands on two lines. */
    private void head() {
        getColumns().get(FIRST).setText(words.name(first).replace(' ', '\n'));
        getColumns().get(SECOND).setText(words.name(second).replace(' ', '\n'));
        getColumns().get(WEEKS).setText(words.say("confront.column.against", narrow ? second.letter() : words.name(second),
                narrow ? first.letter() : words.name(first)));
    }

    private void arrange() {
        setFixedCellSize(Math.round(ROW * scale));
        for (int i = 0; i < WIDTHS.size(); i++) {
            TableColumn<Line, ?> column = getColumns().get(i);
            double width = Math.round((narrow ? NARROW : WIDTHS).get(i) * scale);
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
        column.setCellFactory(_ -> new Written());
        getColumns().add(column);
        return column;
    }

    /** What does not fit can be read whole by holding the mouse over it. */
    private static final class Written extends TableCell<Line, String> {

        private final Tooltip whole = new Tooltip();

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? "" : text);
            whole.setText(text);
            setTooltip(empty || text.isEmpty() ? null : whole);
        }
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
