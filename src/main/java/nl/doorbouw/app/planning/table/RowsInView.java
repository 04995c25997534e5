package nl.doorbouw.app.planning.table;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;
import nl.doorbouw.chart.GanttLayout;

/** The part of a table with fixed rows that is in view, in pixels; there only once the table has been laid out. */
public record RowsInView(TreeTableView<?> table, VirtualFlow<?> flow) {

    /** What is in view of a table; empty before it has a skin. */
    public static Optional<RowsInView> of(TreeTableView<?> table) {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(new RowsInView(table, flow))
                : Optional.empty();
    }

    /** How far the rows are scrolled up. */
    public double offset() {
        return flow.getPosition() * maxOffset();
    }

    public void scrollTo(double offset) {
        flow.scrollPixels(offset - offset());
    }

    /** Whether a row is in view as a whole. */
    boolean shows(int row) {
        double top = row * GanttLayout.ROW_HEIGHT - offset();
        return top >= 0 && top + GanttLayout.ROW_HEIGHT <= height();
    }

    private double maxOffset() {
        return Math.max(0, table.getExpandedItemCount() * GanttLayout.ROW_HEIGHT - height());
    }

    /** A scroll bar below takes its part of the flow. */
    private double height() {
        return flow.getHeight() - flow.lookupAll(".scroll-bar").stream().filter(RowsInView::liesBelow)
                .mapToDouble(bar ->
                bar.getLayoutBounds().getHeight()).sum();
    }

    private static boolean liesBelow(Node node) {
        return node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible();
    }
}
