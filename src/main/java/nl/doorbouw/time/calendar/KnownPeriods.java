package nl.doorbouw.time.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.doorbouw.time.Period;

/**
 * The dates that are known for a named period, per year and region, read from a table on the class path.
 *
 * <p>The table has a heading line and the columns year, region, name, first day, last day (inclusive) and source.
 */
final class KnownPeriods {

    private record Key(int year, Region region, String name) {
    }

    private final Map<Key, Period> periods = new HashMap<>();

    /** @throws IllegalStateException when the table is missing or has a bad line: the program is then broken */
    KnownPeriods(String resource) {
        try (var stream = KnownPeriods.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Missing on the class path: " + resource);
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            reader.lines().skip(1).forEach(this::add);
        } catch (IOException failed) {
            throw new UncheckedIOException(resource, failed);
        }
    }

    private void add(String line) {
        var cells = line.split("\t");
        if (cells.length != 6) {
            throw new IllegalStateException("Not six columns: " + line);
        }
        var key = new Key(Integer.parseInt(cells[0]), Region.valueOf(cells[1]), cells[2]);
        if (periods.put(key, Period.ofDays(LocalDate.parse(cells[3]), LocalDate.parse(cells[4]))) != null) {
            throw new IllegalStateException("Given twice: " + line);
        }
    }

    Optional<Period> find(int year, Region region, String name) {
        return Optional.ofNullable(periods.get(new Key(year, region, name)));
    }
}
