package nl.doorbouw.schedule.simulate.run;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.doorbouw.schedule.simulate.draw.DayQuantiles;
import nl.doorbouw.schedule.simulate.draw.Shape;

/** The tables of quantiles of one simulation, one for each bandwidth that occurs. Safe for use by several threads. */
final class Quantiles {

    private record Days(int min, int likely, int max) {
    }

    private final Shape shape;
    private final Map<Days, DayQuantiles> tables = new ConcurrentHashMap<>();

    Quantiles(Shape shape) {
        this.shape = shape;
    }

    DayQuantiles of(int min, int likely, int max) {
        return tables.computeIfAbsent(new Days(min, likely, max), days -> DayQuantiles.of(shape, days.min(), days.likely(), days.max()));
    }
}
