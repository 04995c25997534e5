package nl.doorbouw.app.compare.measure;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import nl.doorbouw.insight.measure.Gain;
import nl.doorbouw.insight.measure.MeasureOutlook;
import nl.doorbouw.text.Words;

/** The measures as rows, the best next one first, those taken last; several can be selected. */
final class MeasureTable extends TableView<MeasureOutlook> {

    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
    private static final double ROW = 32;
    private static final double LARGE_ROW = 40;
    private static final double LARGE_SCALE = 1.25;
    /** Of each column; the third one, with the names, takes what is left. */
    private static final List<Integer> WIDTHS = List.of(32, 52, 200, 72, 180, 72, 104);
    private static final int NAME = 2;
    /** The scroll bar and the border. */
    private static final double EDGE = 18;

    private final Words words;
    private final MeasureText text;
    private int most = 1;

    MeasureTable(Words words) {
        this.words = words;
        text = new MeasureText(words);
        getStyleClass().add("measure-table");
        setId("measures");
        // The screen itself says that it is still computing.
        setPlaceholder(new Region());
        setAccessibleText(words.say("measures.screen.table"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        column("measures.screen.column.taken", outlook -> outlook.taken() ? words.say("measures.screen.isTaken") : "");
        column("compare.column.code", outlook -> outlook.measure().code());
        column("measures.column.measure", outlook -> words.say(outlook.measure().name()));
        figures("measures.column.alone", text::alone);
        gains();
        figures("measures.column.p80", text::p80);
        column("measures.column.asks", outlook -> text.asks(outlook.measure()));
        setRowFactory(_ -> new Row());
        setMinWidth(0);
        setLarge(false);
        widthProperty().subscribe(this::fitName);
    }

    /** The rows, with those that were selected selected again; the first one when none was. */
    void show(List<MeasureOutlook> measures) {
        List<String> kept = getSelectionModel().getSelectedItems().stream().map(outlook -> outlook.measure().code()).toList();
        most = Math.max(1, measures.stream().flatMap(outlook -> outlook.onTop().stream()).mapToInt(Gain::likely).max().orElse(1));
        getItems().setAll(measures);
        getSelectionModel().clearSelection();
        measures.stream().filter(outlook -> kept.contains(outlook.measure().code())).forEach(getSelectionModel()::select);
        if (getSelectionModel().isEmpty() && !measures.isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    /** Gives words and rows more room, for a large window. */
    void setLarge(boolean large) {
        double scale = large ? LARGE_SCALE : 1;
        setFixedCellSize(large ? LARGE_ROW : ROW);
        for (int i = 0; i < WIDTHS.size(); i++) {
            TableColumn<MeasureOutlook, ?> column = getColumns().get(i);
            double width = Math.round(WIDTHS.get(i) * scale);
            column.setMinWidth(width);
            column.setMaxWidth(i == NAME ? Double.MAX_VALUE : width);
            column.setPrefWidth(width);
        }
        fitName();
    }

    private void fitName() {
        TableColumn<MeasureOutlook, ?> name = getColumns().get(NAME);
        double others = getColumns().stream().filter(column -> column != name).mapToDouble(TableColumn::getPrefWidth).sum();
        name.setPrefWidth(Math.max(name.getMinWidth(), getWidth() - others - EDGE));
    }

    private void gains() {
        TableColumn<MeasureOutlook, MeasureOutlook> column = new TableColumn<>(words.say("measures.column.onTop"));
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add("figures");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new GainCell(text, () -> most));
        getColumns().add(column);
    }

    private void figures(String key, Function<MeasureOutlook, String> value) {
        column(key, value).getStyleClass().add("figures");
    }

    private TableColumn<MeasureOutlook, String> column(String key, Function<MeasureOutlook, String> value) {
        TableColumn<MeasureOutlook, String> column = new TableColumn<>(words.say(key));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        getColumns().add(column);
        return column;
    }

    private final class Row extends TableRow<MeasureOutlook> {

        @Override
        protected void updateItem(MeasureOutlook outlook, boolean empty) {
            super.updateItem(outlook, empty);
            pseudoClassStateChanged(TAKEN, !empty && outlook.taken());
            setAccessibleText(empty ? "" : text.spoken(outlook));
        }
    }
}
