package nl.doorbouw.app.compare.gantt;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.insight.variant.VariantComparison;
import nl.doorbouw.schedule.ScheduledStep;

/** The order of the steps in the table. */
enum RowOrder {
    CATALOGUE,
    /** The largest gain of any variant on the first one at the top; steps that cannot be held together come last. */
    GAIN;

    List<VariantComparison.Row> sorted(List<VariantComparison.Row> rows) {
        return switch (this) {
            case CATALOGUE -> rows;
            case GAIN -> rows.stream().sorted(Comparator.comparing(RowOrder::most).reversed()).toList();
        };
    }

    /** Calendar days by which a variant finishes a step earlier than the first one does; empty when one of them does not have it. */
    static Optional<Integer> gain(VariantComparison.Row row, int side) {
        Optional<ScheduledStep> first = row.steps().getFirst();
        return first.flatMap(slow -> row.steps().get(side).map(fast -> slow.likely().finish() - fast.likely().finish()));
    }

    private static int most(VariantComparison.Row row) {
        int most = Integer.MIN_VALUE;
        for (int side = 1; side < row.steps().size(); side++) {
            most = Math.max(most, gain(row, side).orElse(Integer.MIN_VALUE));
        }
        return most;
    }
}
