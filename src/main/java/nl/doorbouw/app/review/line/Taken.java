package nl.doorbouw.app.review.line;

import java.util.Collection;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.doorbouw.exchange.review.Acceptance;
import nl.doorbouw.exchange.review.Difference;
import nl.doorbouw.exchange.review.Review;

/** Which lines of a review are ticked, and what taking them would be. For the FX thread. */
public final class Taken {

    private final Review review;
    private final List<ReviewLine> lines;
    private final ReadOnlyObjectWrapper<Acceptance> acceptance;

    public Taken(Review review, List<ReviewLine> lines) {
        this.review = review;
        this.lines = List.copyOf(lines);
        acceptance = new ReadOnlyObjectWrapper<>(new Acceptance(review, List.of()));
    }

    /** All that is ticked; changes once for every tick or group of ticks. */
    public ReadOnlyObjectProperty<Acceptance> acceptanceProperty() {
        return acceptance.getReadOnlyProperty();
    }

    public Acceptance acceptance() {
        return acceptance.get();
    }

    /** How many lines are ticked; a new row counts as one. */
    public int count() {
        return (int) lines.stream().filter(ReviewLine::isTaken).count();
    }

    /** Ticks these, but no row that is missing: that must be ticked by {@link #toggle}. */
    public void take(Collection<ReviewLine> some) {
        set(some.stream().filter(line -> !line.isMissing()).toList(), true);
    }

    public void takeAll() {
        take(lines);
    }

    /** Ticks the lines all of whose differences are among these, rows that are missing too. */
    public void tick(Collection<Difference> differences) {
        set(lines.stream().filter(line -> differences.containsAll(line.differences())).toList(), true);
    }

    public void takeNone() {
        set(lines, false);
    }

    /** Ticks these, or takes their ticks away when all of them have one. */
    public void toggle(Collection<ReviewLine> some) {
        set(some, !some.stream().allMatch(ReviewLine::isTaken));
    }

    private void set(Collection<ReviewLine> some, boolean taken) {
        some.forEach(line -> line.setTaken(taken));
        acceptance.set(Acceptance.of(review,
                lines.stream().filter(ReviewLine::isTaken).flatMap(line -> line.differences().stream()).toList()));
    }
}
