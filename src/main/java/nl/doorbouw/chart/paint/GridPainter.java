package nl.doorbouw.chart.paint;

import java.util.List;
import nl.doorbouw.chart.Box;
import nl.doorbouw.chart.Point;
import nl.doorbouw.chart.axis.Ticks;
import nl.doorbouw.chart.pen.Ink;
import nl.doorbouw.chart.pen.Pen;

/** Draws an upright line at each mark of the time axis; those of the coarser unit are stronger. */
final class GridPainter implements Painter {

    @Override
    public void paint(GanttView view, Pen pen) {
        Ticks ticks = Ticks.of(view.layout().scale(), view.layout().viewport().width(), view.locale());
        ticks.lower().forEach(tick -> upright(view, pen, tick.from(), 0.5));
        ticks.upper().forEach(tick -> upright(view, pen, tick.from(), 1));
    }

    private static void upright(GanttView view, Pen pen, int day, double width) {
        Box body = view.layout().viewport().body();
        double x = view.layout().scale().x(day);
        pen.line(List.of(new Point(x, body.y()), new Point(x, body.bottom())), width, Ink.GRID.solid());
    }
}
