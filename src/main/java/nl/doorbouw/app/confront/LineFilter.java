package nl.doorbouw.app.confront;

import java.util.Locale;
import java.util.function.Predicate;

/** Which lines of a confrontation are shown. */
enum LineFilter {
    DIFFERENT(line -> line.difference().isPresent()),
    ONE_SIDE(Line::isOneSided),
    PARKED(line -> line.difference().flatMap(difference -> difference.parked()).isPresent()),
    SAME(line -> line.difference().isEmpty());

    private final Predicate<Line> lets;

    LineFilter(Predicate<Line> lets) {
        this.lets = lets;
    }

    boolean lets(Line line) {
        return lets.test(line);
    }

    /** Of its name in the messages. */
    String key() {
        return "confront.filter." + name().toLowerCase(Locale.ROOT);
    }
}
