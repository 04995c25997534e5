package nl.doorbouw.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.tailor.Fixed;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.schedule.Span;

/** Turns one step into its shape, within the box of its row. */
final class StepGeometry {

    /** A day is less than a pixel when years are shown, and must still be seen. */
    private static final double LEAST_WIDTH = 2;
    /** As far as its row has room for it. */
    private static final double LEAST_HEIGHT = 4;
    private static final double MOST_OF_ROW = 0.8;
    private static final double LEAST_DIAMOND = 5;

    private final TimeScale scale;
    private final Box row;

    StepGeometry(TimeScale scale, Box row) {
        this.scale = scale;
        this.row = row;
    }

    StepShape shape(GanttRow.Step step) {
        ScheduledStep dated = step.scheduled();
        Fixed fixed = dated.step().fixed();
        Box bar = bar(dated.likely());
        boolean hasDiamond = dated.step().kind() == StepKind.DECISION || dated.step().kind() == StepKind.MILESTONE;
        return new StepShape(dated.code(), dated.step().kind(), dated.step().lead(), step.initial(),
                centred(dated.shortest().start(), dated.longest().finish(), scaled(GanttLayout.BAND_HEIGHT, 1)), bar,
                done(dated),
                waits(dated), hasDiamond ? Optional.of(diamond(scale.x(dated.likely().finish()))) : Optional.empty(),
                fixed.deadline().map(day -> new Point(scale.x(day.toEpochDay() + 1.0), row.y())),
                dated.missesDeadline(),
                dated.critical(), step.ghost());
    }

    private Box bar(Span span) {
        Box bar = centred(span.start(), span.finish(), barHeight());
        return span.isEmpty() || bar.width() >= LEAST_WIDTH ? bar
                : new Box(bar.x(), bar.y(), LEAST_WIDTH, bar.height());
    }

    /** The whole bar when it is finished; nothing of one that has merely begun says how far it is. */
    private Optional<Box> done(ScheduledStep step) {
        return step.step().fixed().actualFinish().map(_ -> bar(step.likely())).filter(bar -> bar.width() > 0);
    }

    private List<Box> waits(ScheduledStep step) {
        return step.waits().stream()
                .map(wait -> centred(day(wait.from()), day(wait.to()), barHeight()))
                .filter(box -> box.width() >= 1).toList();
    }

    private Box diamond(double x) {
        double size = scaled(GanttLayout.DIAMOND, LEAST_DIAMOND);
        return new Box(x - size / 2, row.centreY() - size / 2, size, size);
    }

    private Box centred(double from, double to, double height) {
        return Box.between(scale.x(from), scale.x(to), row.centreY() - height / 2, height);
    }

    private double barHeight() {
        return scaled(GanttLayout.BAR_HEIGHT, Math.min(LEAST_HEIGHT, row.height() * MOST_OF_ROW));
    }

    /** A size in a row of the usual height, smaller in a lower one. */
    private double scaled(double size, double least) {
        return Math.max(least, size * Math.min(1, row.height() / GanttLayout.ROW_HEIGHT));
    }

    private static double day(LocalDate date) {
        return date.toEpochDay();
    }
}
