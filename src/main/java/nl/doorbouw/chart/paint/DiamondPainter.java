package nl.doorbouw.chart.paint;

import java.util.List;
import nl.doorbouw.chart.Box;
import nl.doorbouw.chart.Point;
import nl.doorbouw.chart.StepShape;
import nl.doorbouw.chart.pen.Hue;
import nl.doorbouw.chart.pen.Ink;
import nl.doorbouw.chart.pen.Lettering;
import nl.doorbouw.chart.pen.Pen;
import nl.doorbouw.plan.word.StepKind;

/**
 * Draws decisions as a diamond in the colour of their party with the initial of the body, and milestones as a black
 * one.
 */
final class DiamondPainter implements Painter {

    private static final double GAP = 2;
    /** The outline around the gap, measured along the axes: 2 pixels across. */
    private static final double CRITICAL_WIDTH = 3;
    private static final double MILESTONE_INSET = 2;
    /** In an overview there is room for neither gap nor letter. */
    private static final double LEAST_LETTERED = 12;

    @Override
    public void paint(GanttView view, Pen pen) {
        view.visibleSteps().forEach(step -> step.diamond().ifPresent(box -> paint(pen, step, box)));
    }

    private static void paint(Pen pen, StepShape step, Box box) {
        boolean milestone = step.kind() == StepKind.MILESTONE;
        if (box.width() < LEAST_LETTERED) {
            pen.polygon(corners(box), ink(step).solid());
            return;
        }
        Box shape = milestone ? box.grown(-MILESTONE_INSET) : box;
        Ink ink = ink(step);
        if (step.critical() && !step.ghost()) {
            pen.polygon(corners(shape.grown(GAP + CRITICAL_WIDTH)), Ink.CRITICAL.solid());
        }
        pen.polygon(corners(shape.grown(GAP)), Ink.SURFACE.solid());
        pen.polygon(corners(shape), step.ghost() ? ink.band() : ink.solid());
        if (!step.initial().isEmpty()) {
            Hue letter = step.ghost() ? Ink.TEXT.solid() : step.party().map(Ink::on).orElse(Ink.SURFACE).solid();
            pen.text(step.initial(), new Point(box.centreX(), box.centreY()), box.width(), Lettering.CENTRE_BOLD,
                    letter);
        }
    }

    private static Ink ink(StepShape step) {
        return step.kind() == StepKind.MILESTONE ? Ink.MILESTONE : step.party().map(Ink::of).orElse(Ink.MILESTONE);
    }

    private static List<Point> corners(Box box) {
        return List.of(new Point(box.centreX(), box.y()), new Point(box.right(), box.centreY()),
                new Point(box.centreX(), box.bottom()), new Point(box.x(), box.centreY()));
    }
}
