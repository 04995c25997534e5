package nl.doorbouw.chart.paint;

import java.util.List;
import nl.doorbouw.chart.Point;
import nl.doorbouw.chart.pen.Hue;
import nl.doorbouw.chart.pen.Ink;
import nl.doorbouw.chart.pen.Pen;

/** Draws a flag at the end of each promised day; it turns red when the step finishes later. */
final class DeadlinePainter implements Painter {

    private static final double MARGIN = 3;
    private static final double FLAG_WIDTH = 8;
    private static final double FLAG_HEIGHT = 8;

    @Override
    public void paint(GanttView view, Pen pen) {
        view.visibleSteps().forEach(step -> step.deadline()
                .ifPresent(at -> flag(pen, at, view.layout().rowHeight(), step.missed() ? Ink.MISSED.solid()
                        : Ink.TEXT.solid())));
    }

    private static void flag(Pen pen, Point at, double rowHeight, Hue hue) {
        double top = at.y() + MARGIN;
        pen.line(List.of(new Point(at.x(), top),
                new Point(at.x(), at.y() + Math.max(rowHeight - MARGIN, MARGIN + FLAG_HEIGHT))), 1.5, hue);
        pen.polygon(List.of(new Point(at.x(), top), new Point(at.x() + FLAG_WIDTH, top + FLAG_HEIGHT / 2),
                new Point(at.x(), top + FLAG_HEIGHT)), hue);
    }
}
