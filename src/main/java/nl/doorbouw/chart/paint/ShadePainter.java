package nl.doorbouw.chart.paint;

import java.util.List;
import nl.doorbouw.chart.Box;
import nl.doorbouw.chart.TimeScale;
import nl.doorbouw.chart.pen.Ink;
import nl.doorbouw.chart.pen.Pen;
import nl.doorbouw.time.Period;

/** Draws weekends, summer recess and bouwvak as shades behind everything. */
final class ShadePainter implements Painter {

    @Override
    public void paint(GanttView view, Pen pen) {
        TimeScale scale = view.layout().scale();
        double width = view.layout().viewport().width();
        shade(view, pen, view.shading().weekends(scale, width), Ink.WEEKEND);
        shade(view, pen, view.shading().recesses(scale, width), Ink.RECESS);
        shade(view, pen, view.shading().bouwvakken(scale, width), Ink.BOUWVAK);
    }

    private static void shade(GanttView view, Pen pen, List<Period> periods, Ink ink) {
        Box body = view.layout().viewport().body();
        TimeScale scale = view.layout().scale();
        periods.forEach(period -> pen.fill(
                Box.between(scale.x(period.start()), scale.x(period.finish()), body.y(), body.height()), ink.solid()));
    }
}
