package nl.doorbouw.app.control;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A table of texts; it cuts long ones off, and so the chosen row is written out below it. */
public final class TextTable {

    private static final int ROW_HEIGHT = 30;
    private static final double LEAST_WIDTH = 56;
    /** What needs so little needs no more in a wide window. */
    private static final double NARROW = 80;
    private static final int MOST_LINES_BELOW = 96;

    private final TableView<List<String>> table = new TableView<>();
    private final Label whole = new Label();
    private final VBox root = new VBox(8, table, whole);

    /** One column: what stands above it, and its width in pixels, of which a wide window gives more to all but the narrow. */
    public record Column(String heading, double width) {
    }

    /** @param rows a text for every column */
    public TextTable(String id, List<Column> columns, List<List<String>> rows) {
        table.setId(id);
        table.setFixedCellSize(ROW_HEIGHT);
        for (int i = 0; i < columns.size(); i++) {
            table.getColumns().add(column(columns.get(i), i));
        }
        table.getItems().setAll(rows);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        whole.setId(id + "-whole");
        whole.setWrapText(true);
        whole.setMaxHeight(MOST_LINES_BELOW);
        whole.setMinHeight(Region.USE_PREF_SIZE);
        table.getSelectionModel().selectFirst();
        table.getSelectionModel().selectedItemProperty().subscribe(row -> whole.setText(row == null ? ""
                : row.stream().filter(text -> !text.isBlank()).collect(Collectors.joining(" · "))));
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    public Region root() {
        return root;
    }

    public void setPlaceholder(EmptyState empty) {
        table.setPlaceholder(empty);
    }

    private static TableColumn<List<String>, String> column(Column column, int index) {
        TableColumn<List<String>, String> made = new TableColumn<>(column.heading());
        made.setPrefWidth(column.width());
        made.setMinWidth(LEAST_WIDTH);
        if (column.width() <= NARROW) {
            made.setMaxWidth(column.width());
        }
        made.setReorderable(false);
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(OneLine.of(row.getValue().get(index))));
        return made;
    }
}
