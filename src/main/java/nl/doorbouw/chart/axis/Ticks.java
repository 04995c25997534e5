package nl.doorbouw.chart.axis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.doorbouw.chart.TimeScale;

/** The marks of a time axis: which units a scale has room for, and where they stand. */
public record Ticks(List<Tick> upper, List<Tick> lower) {

    /** One unit on the axis, in epoch days, half open. */
    public record Tick(int from, int to, String label) {
    }

    public Ticks {
        upper = List.copyOf(upper);
        lower = List.copyOf(lower);
    }

    /** The marks that can be seen in so many pixels; {@code upper} is empty when the finest unit is a year. */
    public static Ticks of(TimeScale scale, double width, Locale locale) {
        TickUnit finest = TickUnit.finest(scale);
        List<Tick> upper = finest.above().map(unit -> ticks(unit, scale, width, locale, true)).orElse(List.of());
        return new Ticks(upper, ticks(finest, scale, width, locale, false));
    }

    private static List<Tick> ticks(TickUnit unit, TimeScale scale, double width, Locale locale, boolean alone) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate first = unit.floor(LocalDate.ofEpochDay((long) Math.floor(scale.left())));
        while (first.toEpochDay() < scale.day(width)) {
            LocalDate next = unit.next(first);
            ticks.add(new Tick(Math.toIntExact(first.toEpochDay()), Math.toIntExact(next.toEpochDay()),
                    unit.label(first, locale, alone)));
            first = next;
        }
        return ticks;
    }
}
