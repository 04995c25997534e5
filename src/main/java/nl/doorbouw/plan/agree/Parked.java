package nl.doorbouw.plan.agree;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.time.DateText;

/**
 * A difference that was put off: who finds out what.
 *
 * @param owner who comes back to it; not blank, without a semicolon
 * @param until the day by which
 * @param note  what is to be found out; may be empty
 */
public record Parked(String owner, LocalDate until, String note) {

    private static final String DIVIDER = ";";

    /** @throws IllegalArgumentException when nobody is named */
    public Parked {
        owner = owner.strip();
        note = note.strip();
        if (owner.isEmpty() || owner.contains(DIVIDER)) {
            throw new IllegalArgumentException(owner);
        }
    }

    /**
     * Reads {@code Jansen; 2027-02-01; ask the province}; the note may be left out.
     *
     * @throws IllegalArgumentException             when it is not in that form
     * @throws nl.doorbouw.time.DateException when the day is not one
     */
    public static Parked parse(String text) {
        String[] parts = text.split(DIVIDER, 3);
        if (parts.length < 2) {
            throw new IllegalArgumentException(text);
        }
        return new Parked(parts[0], DateText.parse(parts[1]), Arrays.stream(parts).skip(2).collect(Collectors.joining()));
    }

    /** The form that {@link #parse} gives back. */
    @Override
    public String toString() {
        return Stream.of(owner, until.toString(), note).filter(part -> !part.isEmpty()).collect(Collectors.joining(DIVIDER + " "));
    }
}
