package nl.doorbouw.chart.paint;

import java.util.List;
import nl.doorbouw.chart.Box;
import nl.doorbouw.chart.Point;
import nl.doorbouw.chart.TimeScale;
import nl.doorbouw.chart.axis.Ticks;
import nl.doorbouw.chart.pen.Hue;
import nl.doorbouw.chart.pen.Ink;
import nl.doorbouw.chart.pen.Lettering;
import nl.doorbouw.chart.pen.Pen;

/** Draws the time axis: the coarser unit above the finer one. */
final class AxisPainter implements Painter {

    private static final double PADDING = 6;
    /** Roughly; a label that would be cut off is left out. */
    private static final double LETTER = 6.5;

    @Override
    public void paint(GanttView view, Pen pen) {
        Box axis = view.layout().viewport().axis();
        if (axis.height() <= 0) {
            return;
        }
        Ticks ticks = Ticks.of(view.layout().scale(), axis.width(), view.locale());
        double half = axis.height() / 2;
        pen.fill(axis, Ink.AXIS.solid());
        pen.clipped(axis, () -> {
            row(view, pen, ticks.upper(), new Box(0, 0, axis.width(), half), Lettering.LEFT_BOLD, Ink.TEXT.solid());
            boolean alone = ticks.upper().isEmpty();
            row(view, pen, ticks.lower(), alone ? axis : new Box(0, half, axis.width(), half), Lettering.LEFT,
                    alone ? Ink.TEXT.solid() : Ink.TEXT_MUTED.solid());
        });
        pen.line(List.of(new Point(0, axis.bottom()), new Point(axis.right(), axis.bottom())), 1, Ink.GRID.solid());
    }

    /** The label of a unit that has begun to the left stays in view as long as there is room for it. */
    private static void row(GanttView view, Pen pen, List<Ticks.Tick> ticks, Box row, Lettering lettering, Hue hue) {
        TimeScale scale = view.layout().scale();
        for (Ticks.Tick tick : ticks) {
            double from = scale.x(tick.from());
            double x = Math.max(0, from) + PADDING;
            pen.line(List.of(new Point(from, row.y()), new Point(from, row.bottom())), 1, Ink.GRID.solid());
            double room = Math.min(scale.x(tick.to()), row.right()) - x;
            if (room >= tick.label().length() * LETTER) {
                pen.text(tick.label(), new Point(x, row.centreY()), room, lettering, hue);
            }
        }
    }
}
