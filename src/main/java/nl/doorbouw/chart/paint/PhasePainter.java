package nl.doorbouw.chart.paint;

import java.util.List;
import nl.doorbouw.chart.Box;
import nl.doorbouw.chart.GanttLayout;
import nl.doorbouw.chart.GanttRow;
import nl.doorbouw.chart.Point;
import nl.doorbouw.chart.pen.Ink;
import nl.doorbouw.chart.pen.Pen;

/** Draws the bar over a whole phase, with its ends turned down, and the bandwidth behind it. */
final class PhasePainter implements Painter {

    private static final double FOOT = 5;

    @Override
    public void paint(GanttView view, Pen pen) {
        GanttLayout layout = view.layout();
        layout.visibleRows().forEach(row -> {
            if (layout.rows().get(row) instanceof GanttRow.Phase phase) {
                phase.bandwidth().ifPresent(period -> pen.fill(layout.phaseBar(row, period).grown(-1),
                        Ink.PHASE_BAR.ghost()));
                phase.likely().ifPresent(period -> likely(pen, layout.phaseBar(row, period)));
            }
        });
    }

    private static void likely(Pen pen, Box bar) {
        pen.fill(bar, Ink.PHASE_BAR.solid());
        pen.polygon(foot(bar.x(), FOOT, bar.bottom()), Ink.PHASE_BAR.solid());
        pen.polygon(foot(bar.right(), -FOOT, bar.bottom()), Ink.PHASE_BAR.solid());
    }

    private static List<Point> foot(double x, double width, double y) {
        return List.of(new Point(x, y), new Point(x + width, y), new Point(x, y + FOOT));
    }
}
