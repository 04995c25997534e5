package nl.doorbouw.chart.paint;

import nl.doorbouw.chart.Box;
import nl.doorbouw.chart.StepShape;
import nl.doorbouw.chart.pen.Ink;
import nl.doorbouw.chart.pen.Pen;

/** Draws the likely dates of a step: solid, darker where done, hatched where it waits, outlined when critical. */
final class BarPainter implements Painter {

    private static final double RADIUS = 3;
    private static final double CRITICAL_WIDTH = 2;
    /** Between bar and outline, so that the outline shows on every party's colour. */
    private static final double GAP = 1;
    /** In an overview an outline would cover the bars above and below. */
    private static final double LEAST_OUTLINED = 8;

    @Override
    public void paint(GanttView view, Pen pen) {
        view.visibleSteps().forEach(step -> paint(step, pen));
    }

    private static void paint(StepShape step, Pen pen) {
        Ink ink = step.party().map(Ink::of).orElse(Ink.MILESTONE);
        if (step.ghost()) {
            ghost(step, pen, ink);
            return;
        }
        if (step.bar().width() > 0) {
            pen.fillRound(step.bar(), RADIUS, ink.solid());
            step.done().ifPresent(done -> pen.fillRound(done, RADIUS, ink.darker()));
        }
        step.waits().forEach(wait -> waiting(pen, wait, ink));
        if (step.critical() && step.bar().width() > 0 && step.bar().height() >= LEAST_OUTLINED) {
            pen.outlineRound(step.bar().grown(GAP + CRITICAL_WIDTH / 2), RADIUS + GAP, CRITICAL_WIDTH,
                    Ink.CRITICAL.solid());
        }
    }

    private static void ghost(StepShape step, Pen pen, Ink ink) {
        if (step.bar().width() > 0) {
            pen.fillRound(step.bar(), RADIUS, ink.ghost());
            pen.outlineRound(step.bar().grown(-0.5), RADIUS, 1, ink.band());
        }
    }

    private static void waiting(Pen pen, Box wait, Ink ink) {
        pen.fill(wait, Ink.SURFACE.solid());
        pen.fill(wait, ink.ghost());
        pen.hatch(wait, ink.solid());
    }
}
