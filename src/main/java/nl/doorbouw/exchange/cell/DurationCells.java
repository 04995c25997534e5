package nl.doorbouw.exchange.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.doorbouw.exchange.sheet.RawValue;
import nl.doorbouw.exchange.table.Part;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;

/** Reads the three cells of a bandwidth together: each a duration, or in any of them the whole bandwidth. */
public final class DurationCells {

    /** The parts, in the order in which all lists here have them. */
    public static final List<Part> PARTS = List.of(Part.MIN, Part.LIKELY, Part.MAX);

    private static final int DECIMALS = 3;
    private static final String BETWEEN = "/";

    private DurationCells() {
    }

    /**
     * What one cell says: a duration, or a bandwidth with slashes; empty for an empty cell. A number is weeks.
     *
     * @throws RuntimeException when it is neither
     */
    public static String read(Optional<RawValue> value) {
        return value.map(raw -> switch (raw) {
            case RawValue.Fault(String text) -> throw new CellException("fault", text);
            // Typing 4/8/16 into a cell that is not text makes a date of it.
            case RawValue.Date _ -> throw new CellException("dateForDuration");
            case RawValue.Number(double number) -> weeks(number);
            case RawValue.Text _, RawValue.Flag _ -> written(raw.shown().strip());
        }).orElse("");
    }

    /**
     * The bandwidth that the three cells make; empty when they are.
     *
     * @param base what stood in them when they went out
     * @throws RuntimeException when they do not make one
     */
    public static String whole(List<String> base, List<String> cells) {
        Set<String> wholes = cells.stream().filter(cell -> cell.contains(BETWEEN)).collect(Collectors.toSet());
        if (!wholes.isEmpty()) {
            boolean alone = wholes.size() == 1 && IntStream.range(0, PARTS.size()).allMatch(part -> cells.get(part).contains(BETWEEN)
                    || cells.get(part).isEmpty() || cells.get(part).equals(base.get(part)));
            return Bandwidth.parse(require(alone, wholes.iterator().next())).toString();
        }
        List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.size() == 1 && blank(base)) {
            return Bandwidth.of(Duration.parse(filled.getFirst())).toString();
        }
        return filled.isEmpty() ? "" : bandwidth(require(filled.size() == PARTS.size(), cells));
    }

    /** The bandwidth of three parts that are there; empty when they are not. */
    public static String known(List<String> parts) {
        return blank(parts) ? "" : bandwidth(parts);
    }

    private static String bandwidth(List<String> parts) {
        return new Bandwidth(Duration.parse(parts.get(0)), Duration.parse(parts.get(1)), Duration.parse(parts.get(2))).toString();
    }

    private static boolean blank(Collection<String> parts) {
        return parts.stream().anyMatch(String::isEmpty);
    }

    private static <T> T require(boolean holds, T value) {
        if (!holds) {
            throw new CellException("threeParts");
        }
        return value;
    }

    private static String weeks(double number) {
        return Duration.parse(BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString()).toString();
    }

    private static String written(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String weeks = YearText.inWeeks(text);
        return weeks.contains(BETWEEN) ? slashed(Bandwidth.parse(weeks)) : Duration.parse(weeks).toString();
    }

    /** With slashes also when it has no spread, so that it is known to be a whole one. */
    private static String slashed(Bandwidth bandwidth) {
        String text = bandwidth.toString();
        return text.contains(BETWEEN) ? text : String.join(BETWEEN, text, text, text);
    }
}
