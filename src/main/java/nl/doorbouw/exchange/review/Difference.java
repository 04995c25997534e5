package nl.doorbouw.exchange.review;

import java.util.Locale;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;

/**
 * One field that has another value in what came in than in the plan. All three values are as the field writes them; empty
 * when there is none.
 *
 * @param sheet  the sheet in which it was found
 * @param cell   where on that sheet, such as {@code D12}; empty for a row that is missing
 * @param layer  where taking it makes a change
 * @param base   what both sides started from
 * @param mine   what the plan holds now
 * @param theirs what came in; differs from base and from mine
 */
public record Difference(String sheet, String cell, Layer layer, Subject subject, Field<?> field, String base, String mine,
        String theirs, Kind kind) {

    /** How a difference came about. */
    public enum Kind {
        /** A cell has another value. */
        CHANGED,
        /** Part of a row that the plan does not have; the cells of one such row are taken together. */
        NEW_ROW,
        /** A row that the plan has is gone: taken whole, and only when named, never with all the others. */
        MISSING_ROW
    }

    /** Whether both sides changed it since they parted, each in another way. */
    public boolean conflict() {
        return !mine.equals(base) && !theirs.equals(base) && !mine.equals(theirs);
    }

    /** What taking it changes. */
    public Change change() {
        return new Change(subject, field, theirs);
    }

    /** The code of what it is about: {@code D05}, {@code Q11}, {@code raad}, {@code plan} or {@code route}. */
    public String code() {
        return switch (subject) {
            case Subject.Whole whole -> whole.toString();
            case Subject.RouteChoice route -> route.toString();
            case Subject.Question(String code) -> code;
            case Subject.Step(String code) -> code;
            case Subject.Body(String code) -> code;
            case Subject.Scenario scenario -> scenario.toString();
            case Subject.Baseline(String name) -> name;
        };
    }

    /** Whether a person means it with this name: {@code D05} means all fields of that step, {@code D05:duration} one. */
    public boolean isNamed(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        String code = code().toLowerCase(Locale.ROOT);
        return wanted.equals(code) || wanted.equals(code + ":" + field.name().toLowerCase(Locale.ROOT));
    }

    /** Whether it comes or goes with another: they are of the same new row, or of the same missing one. */
    boolean goesWith(Difference other) {
        return kind != Kind.CHANGED && kind == other.kind && subject.equals(other.subject);
    }
}
