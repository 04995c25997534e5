package nl.doorbouw.app.compare;

import java.util.Comparator;
import java.util.List;
import nl.doorbouw.insight.Comparison;

/** The order of the steps in the table. */
enum RowOrder {
    CATALOGUE,
    /** The largest gain first; steps that only one of the two has come last. */
    GAIN;

    List<Comparison.Row> sorted(List<Comparison.Row> rows) {
        return switch (this) {
            case CATALOGUE -> rows;
            case GAIN -> rows.stream().sorted(Comparator.comparing(RowOrder::gain).reversed()).toList();
        };
    }

    private static int gain(Comparison.Row row) {
        return row.gain().orElse(Integer.MIN_VALUE);
    }
}
