package nl.doorbouw.app.compare.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A difference in days as bars, each of which begins where the one before it ended; the last one ends at the whole difference.
 *
 * @param total in days; negative is earlier
 */
record Waterfall(List<Bar> bars, int total) {

    private static final Comparator<Part> LARGEST_FIRST = Comparator.comparing(part -> -Math.abs(part.days()));

    /** One part of a difference. */
    record Part(String text, int days) {
    }

    /**
     * @param from days from the first variant, where it begins
     * @param to   where it ends
     */
    record Bar(String text, int from, int to) {

        int days() {
            return to - from;
        }
    }

    Waterfall {
        bars = List.copyOf(bars);
    }

    /**
     * The largest parts first. What moves nothing is left out, and what comes after the {@code most} largest is one bar together.
     *
     * @param rest the text of that bar
     */
    static Waterfall largestFirst(List<Part> parts, int most, String rest) {
        return inOrder(parts.stream().sorted(LARGEST_FIRST).toList(), most, rest);
    }

    /**
     * The parts as they are given. What moves nothing is left out; when more than {@code most} move, the smallest are one bar
     * together, the last one.
     *
     * @param rest the text of that bar
     */
    static Waterfall inOrder(List<Part> parts, int most, String rest) {
        List<Part> moving = parts.stream().filter(part -> part.days() != 0).toList();
        List<Part> small = moving.stream().sorted(LARGEST_FIRST).skip(moving.size() > most ? most - 1 : most).toList();
        List<Part> shown = new ArrayList<>(moving);
        shown.removeIf(part -> small.stream().anyMatch(other -> other == part));
        if (!small.isEmpty()) {
            shown.add(new Part(rest, small.stream().mapToInt(Part::days).sum()));
        }
        List<Bar> bars = new ArrayList<>();
        int at = 0;
        for (Part part : shown) {
            bars.add(new Bar(part.text(), at, at + part.days()));
            at += part.days();
        }
        return new Waterfall(bars, at);
    }

    /** The earliest day of any bar, 0 included. */
    int least() {
        return bars.stream().mapToInt(bar -> Math.min(bar.from(), bar.to())).reduce(0, Math::min);
    }

    /** The latest day of any bar, 0 included. */
    int most() {
        return bars.stream().mapToInt(bar -> Math.max(bar.from(), bar.to())).reduce(0, Math::max);
    }

    /** Where a day lies in so many pixels. */
    double x(int day, double width) {
        return (day - least()) * width / Math.max(1, most() - least());
    }
}
