package nl.doorbouw.app.review.line;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.doorbouw.app.control.OneLine;
import nl.doorbouw.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A table of lines of a review: a tick for each, sorted by any column, ticked with the mouse or the space bar. */
public final class LineTable {

    private static final PseudoClass CONFLICT = PseudoClass.getPseudoClass("conflict");
    private static final int ROW_HEIGHT = 30;
    private static final int LARGE_ROW_HEIGHT = 38;
    private static final double LEAST_WIDTH = 72;
    private static final double TICK_WIDTH = 40;
    private static final double EFFECT_WIDTH = 152;
    private static final double LARGE_EFFECT_WIDTH = 184;

    private final Words words;
    private final Taken taken;
    private final FilteredList<ReviewLine> shown;
    private final TableView<ReviewLine> table = new TableView<>();

    private LineTable(String id, Words words, Taken taken, List<ReviewLine> lines) {
        this.words = words;
        this.taken = taken;
        shown = new FilteredList<>(FXCollections.observableArrayList(lines));
        SortedList<ReviewLine> sorted = new SortedList<>(shown);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId(id);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(_ -> new Row(this.words));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    }

    /** The table of what differs: a plain change, a conflict or a new row on each line. */
    public static LineTable ofDifferences(Words words, Taken taken, List<ReviewLine> lines) {
        LineTable made = new LineTable("review-differences", words, taken, lines);
        made.add(made.tick(), made.column("where", 128, LineText::where), made.column("kind", 104, LineText::kind),
                made.column("subject", 320, LineText::subject), made.column("field", 136, LineText::field),
                made.column("mine", 136, line -> orDash(line.mine())), made.column("theirs", 208, line -> orDash(line.theirs())), made.effect());
        return made;
    }

    /** The table of rows that the plan has and what came in has not. */
    public static LineTable ofMissing(Words words, Taken taken, List<ReviewLine> lines) {
        LineTable made = new LineTable("review-missing", words, taken, lines);
        made.add(made.tick(), made.column("where", 128, LineText::where), made.column("subject", 480, LineText::subject),
                made.column("question", 480, LineText::kind), made.effect());
        return made;
    }

    public TableView<ReviewLine> view() {
        return table;
    }

    /** The lines that the filter lets through. */
    public List<ReviewLine> shown() {
        return List.copyOf(shown);
    }

    /** How many lines there are, shown or not. */
    public int all() {
        return shown.getSource().size();
    }

    public void filter(ReviewFilter filter) {
        shown.setPredicate(filter);
    }

    public void setPlaceholder(Node node) {
        table.setPlaceholder(node);
    }

    /** Who is told which line is chosen; at once of the first one. */
    public void onSelected(Consumer<ReviewLine> listener) {
        table.getSelectionModel().selectFirst();
        table.getSelectionModel().selectedItemProperty().subscribe(listener);
    }

    /** Higher rows and wider columns for the larger words of a large window. */
    public void setLarge(boolean large) {
        table.setFixedCellSize(large ? LARGE_ROW_HEIGHT : ROW_HEIGHT);
        fix(table.getColumns().getLast(), large ? LARGE_EFFECT_WIDTH : EFFECT_WIDTH);
    }

    @SafeVarargs
    private void add(TableColumn<ReviewLine, ?>... columns) {
        table.getColumns().setAll(columns);
        table.getColumns().forEach(column -> column.setReorderable(false));
        setLarge(false);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            Collection<ReviewLine> selected = List.copyOf(table.getSelectionModel().getSelectedItems());
            if (!selected.isEmpty()) {
                taken.toggle(selected);
            }
            event.consume();
        }
    }

    private TableColumn<ReviewLine, Boolean> tick() {
        TableColumn<ReviewLine, Boolean> column = new TableColumn<>();
        column.setGraphic(new FontIcon(Material2OutlinedAL.DONE));
        column.setCellValueFactory(cell -> cell.getValue().takenProperty());
        column.getStyleClass().add("tick");
        column.setCellFactory(_ -> new TickCell(words, line -> taken.toggle(List.of(line))));
        fix(column, TICK_WIDTH);
        return column;
    }

    private TableColumn<ReviewLine, String> column(String name, double width, Function<LineText, String> value) {
        return of(name, width, line -> new ReadOnlyObjectWrapper<>(OneLine.of(value.apply(line.text()))));
    }

    private TableColumn<ReviewLine, LineEffect> effect() {
        TableColumn<ReviewLine, LineEffect> column = of("effect", EFFECT_WIDTH, ReviewLine::effectProperty);
        column.setCellFactory(_ -> new EffectCell(words));
        column.setComparator(Comparator.comparingInt(LineEffect::order));
        column.getStyleClass().add("figures");
        fix(column, EFFECT_WIDTH);
        return column;
    }

    private <T> TableColumn<ReviewLine, T> of(String name, double width, Function<ReviewLine, ObservableValue<T>> value) {
        TableColumn<ReviewLine, T> column = new TableColumn<>(words.say("review.column." + name));
        column.getStyleClass().add(name);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, LEAST_WIDTH));
        column.setCellValueFactory(cell -> value.apply(cell.getValue()));
        return column;
    }

    private static String orDash(String value) {
        return value.isEmpty() ? "–" : value;
    }

    private static void fix(TableColumn<?, ?> column, double width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
    }

    /** Marks a conflict, and what is ticked; says the whole line to a screen reader. */
    private static final class Row extends TableRow<ReviewLine> {

        private final Words words;

        private Row(Words words) {
            this.words = words;
        }

        @Override
        protected void updateItem(ReviewLine line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(CONFLICT, !empty && line.isConflict());
            setAccessibleText(empty ? null : words.say("review.line", line.text().where(), line.text().subject(), line.text().field(),
                    line.text().mine(), line.text().theirs()));
        }
    }
}
