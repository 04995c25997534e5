package nl.doorbouw.app.compare;

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
import nl.doorbouw.insight.Comparison;
import nl.doorbouw.text.Words;

/** Both plans step by step: when each step is finished in either, and what parallel gains. */
final class CompareTable extends TableView<Comparison.Row> {

    private static final PseudoClass ONLY_ONE = PseudoClass.getPseudoClass("only-one");
    private static final double ROW = 28;
    private static final double LARGE_SCALE = 1.25;
    /** Of each column; the second one, with the names, may be wider. */
    private static final List<Integer> WIDTHS = List.of(52, 120, 108, 104, 108);
    private static final int NAME = 1;

    private final Words words;
    private final CompareText text;
    private final ObjectProperty<Optional<String>> selected =
            new SimpleObjectProperty<>(this, "selected", Optional.empty());

    CompareTable(Words words) {
        this.words = words;
        text = new CompareText(words);
        getStyleClass().add("compare-table");
        setAccessibleText(words.say("compare.table"));
        setMinWidth(0);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        column("compare.column.code", Comparison.Row::code);
        column("compare.column.step", row -> words.say(row.name()));
        figures("compare.column.sequential", row -> text.finish(row.sequential()));
        figures("compare.column.parallel", row -> text.finish(row.parallel()));
        figures("compare.column.change", text::change);
        setLarge(false);
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

    void show(Comparison comparison, RowOrder order) {
        Optional<String> kept = selected.get();
        getItems().setAll(order.sorted(comparison.rows()));
        kept.ifPresent(this::select);
    }

    private void select(String code) {
        Comparison.Row present = getSelectionModel().getSelectedItem();
        if (present == null || !present.code().equals(code)) {
            getItems().stream().filter(row -> row.code().equals(code)).findFirst().ifPresent(row -> {
                getSelectionModel().select(row);
                scrollTo(row);
            });
        }
    }

    /** Gives words and rows more room, for a large window; the names of the steps take what is left. */
    void setLarge(boolean large) {
        double scale = large ? LARGE_SCALE : 1;
        setFixedCellSize(Math.round(ROW * scale));
        for (int i = 0; i < WIDTHS.size(); i++) {
            TableColumn<Comparison.Row, ?> column = getColumns().get(i);
            double width = Math.round(WIDTHS.get(i) * scale);
            column.setMaxWidth(i == NAME ? Double.MAX_VALUE : width);
            column.setMinWidth(width);
            column.setPrefWidth(width);
        }
    }

    private void figures(String key, Function<Comparison.Row, String> value) {
        column(key, value).getStyleClass().add("figures");
    }

    private TableColumn<Comparison.Row, String> column(String key, Function<Comparison.Row, String> value) {
        TableColumn<Comparison.Row, String> column = new TableColumn<>(words.say(key));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        getColumns().add(column);
        return column;
    }

    private final class Row extends TableRow<Comparison.Row> {

        @Override
        protected void updateItem(Comparison.Row row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(ONLY_ONE, !empty && row.gain().isEmpty());
            setAccessibleText(empty ? "" : text.spoken(row));
        }
    }
}
