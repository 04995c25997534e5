package nl.doorbouw.app.review;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.doorbouw.app.review.line.LineText;
import nl.doorbouw.exchange.review.Unreadable;
import nl.doorbouw.text.Words;

/** The table of cells that could not be read: where, what stands there, and what was expected. */
public final class UnreadableTable {

    private static final int ROW_HEIGHT = 30;

    private final Words words;
    private final TableView<Unreadable> table = new TableView<>();
    private final Label whole = new Label();
    private final VBox root;

    public UnreadableTable(Words words, List<Unreadable> cells) {
        this.words = words;
        table.setId("review-unreadable");
        table.setFixedCellSize(ROW_HEIGHT);
        table.getItems().setAll(cells);
        table.getColumns().add(column("sheet", 128, Unreadable::sheet));
        table.getColumns().add(column("cell", 80, Unreadable::cell));
        table.getColumns().add(column("value", 240, Unreadable::value));
        table.getColumns().add(column("expected", 640, Unreadable::expected));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        whole.setId("review-unreadable-whole");
        whole.setWrapText(true);
        whole.setMinHeight(Region.USE_PREF_SIZE);
        table.getSelectionModel().selectedItemProperty().subscribe(this::showWhole);
        VBox.setVgrow(table, Priority.ALWAYS);
        Label hint = new Label(words.say("review.unreadable.hint"));
        hint.setWrapText(true);
        root = new VBox(8, hint, table, whole);
    }

    public Region root() {
        return root;
    }

    /** The table cuts long texts off; the chosen line is written out below it. */
    private void showWhole(Unreadable cell) {
        whole.setText(cell == null ? ""
                : words.say("review.unreadable.whole", cell.sheet(), cell.cell(), cell.value(), cell.expected()));
    }

    private TableColumn<Unreadable, String> column(String name, double width, Function<Unreadable, String> value) {
        TableColumn<Unreadable, String> column = new TableColumn<>(words.say("review.column." + name));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 80));
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(LineText.shortened(value.apply(cell.getValue()))));
        return column;
    }
}
