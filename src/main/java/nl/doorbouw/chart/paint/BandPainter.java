package nl.doorbouw.chart.paint;

import nl.doorbouw.chart.StepShape;
import nl.doorbouw.chart.pen.Hue;
import nl.doorbouw.chart.pen.Ink;
import nl.doorbouw.chart.pen.Pen;

/** Draws from when to when a step can run at all. */
final class BandPainter implements Painter {

    private static final double RADIUS = 3;
    /** In an overview, bands would be a haze of lines over the bars. */
    private static final double LEAST_HEIGHT = 2;

    @Override
    public void paint(GanttView view, Pen pen) {
        view.visibleSteps().filter(step -> step.band().height() >= LEAST_HEIGHT).forEach(step -> pen.fillRound(step.band(), RADIUS, hue(step)));
    }

    private static Hue hue(StepShape step) {
        Ink ink = step.party().map(Ink::of).orElse(Ink.MILESTONE);
        return step.ghost() ? ink.ghost() : ink.band();
    }
}
