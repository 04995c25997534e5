package nl.doorbouw.chart.paint;

import java.util.List;
import nl.doorbouw.chart.Point;
import nl.doorbouw.chart.Viewport;
import nl.doorbouw.chart.pen.Ink;
import nl.doorbouw.chart.pen.Pen;

/** Draws a line at the start of today, with a small head on the time axis. */
final class TodayPainter implements Painter {

    private static final double HEAD = 4;

    @Override
    public void paint(GanttView view, Pen pen) {
        Viewport viewport = view.layout().viewport();
        double x = view.layout().scale().x(view.today().toEpochDay());
        if (x < 0 || x > viewport.width()) {
            return;
        }
        double top = viewport.header();
        pen.line(List.of(new Point(x, top), new Point(x, viewport.height())), 1.5, Ink.TODAY.solid());
        pen.polygon(List.of(new Point(x - HEAD, top - HEAD), new Point(x + HEAD, top - HEAD), new Point(x, top + 1)),
                Ink.TODAY.solid());
    }
}
