package nl.doorbouw.app.planning.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;

/**
 * Fits the columns into the width of their table: those that matter least drop out when there is no room, and the one
 * with the name takes what is left. A column that people show or hide themselves is left alone from then on.
 */
final class ColumnFit {

    private static final double LEAST_NAME = 208;
    /** Scroll bar and borders. */
    private static final double BESIDE = 20;

    private final TreeTableView<?> table;
    private final TreeTableColumn<?, ?> name;
    private final List<? extends TreeTableColumn<?, ?>> optional;
    private final Set<TreeTableColumn<?, ?>> chosen = new HashSet<>();
    private boolean fitting;

    /**
     * @param name     takes what is left
     * @param optional the other columns that may drop out, the first one last
     */
    ColumnFit(TreeTableView<?> table, TreeTableColumn<?, ?> name, List<? extends TreeTableColumn<?, ?>> optional) {
        this.table = table;
        this.name = name;
        this.optional = optional;
        table.widthProperty().addListener(_ -> fit());
        optional.forEach(column -> column.visibleProperty().addListener(_ -> {
            if (!fitting) {
                chosen.add(column);
                fit();
            }
        }));
    }

    private void fit() {
        fitting = true;
        double room = table.getWidth() - BESIDE - LEAST_NAME - fixedWidth();
        for (TreeTableColumn<?, ?> column : optional) {
            if (!chosen.contains(column)) {
                column.setVisible(room >= column.getWidth());
            }
            room -= column.isVisible() || !chosen.contains(column) ? column.getWidth() : 0;
        }
        double others = table.getColumns().stream().filter(column -> column != name && column.isVisible())
                .mapToDouble(TreeTableColumn::getWidth).sum();
        name.setPrefWidth(Math.max(LEAST_NAME, table.getWidth() - BESIDE - others));
        fitting = false;
    }

    /** Of the columns that never drop out. */
    private double fixedWidth() {
        return table.getColumns().stream().filter(column -> column != name && !optional.contains(column))
                .mapToDouble(TreeTableColumn::getWidth).sum();
    }
}
