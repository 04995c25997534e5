package nl.doorbouw.insight.minutes;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.insight.confront.Difference;
import nl.doorbouw.insight.confront.Shift;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.schedule.Schedule;

/**
 * What two parties settled since a position in the logbook.
 *
 * @param settled in the order in which it was settled
 * @param parked  everything that is put off now, also from before
 * @param open    the differences that are left, those put off included, in the order of a confrontation
 * @param before  the plan that counted just before the first of these was settled; empty when it cannot be computed
 * @param after   that plan with what was settled, and nothing else that was changed since; likewise
 * @param now     the plan that counts now; likewise
 */
public record Minutes(Party first, Party second, List<Settled> settled, List<ParkedSubject> parked, List<Difference> open,
        Optional<Schedule> before, Optional<Schedule> after, Optional<Schedule> now) {

    public Minutes {
        settled = List.copyOf(settled);
        parked = List.copyOf(parked);
        open = List.copyOf(open);
    }

    /**
     * The minutes from one position in a logbook to a later one.
     *
     * @param since the logbook up to that position: its entries are those of {@code now} too
     */
    public static Minutes of(Planner planner, Logbook since, Logbook now, Party first, Party second) {
        return new MinuteTaking(planner, since, now, List.of(first, second)).minutes();
    }

    /** The minutes of all that they settled: from the first entry in a party's view on. */
    public static Minutes of(Planner planner, Logbook logbook, Party first, Party second) {
        return of(planner, beforeViews(logbook), logbook, first, second);
    }

    /** A logbook up to the first entry in a party's view. */
    public static Logbook beforeViews(Logbook logbook) {
        return Logbook.of(logbook.entries().stream().takeWhile(entry -> entry.layer().party().isEmpty()).toList());
    }

    /** What everything settled does to the end; empty when a plan cannot be computed. */
    public Optional<Shift> effect() {
        return before.flatMap(from -> after.map(to -> Shift.between(from, to)));
    }

    /** What else was changed since does to the end, on top of what was settled; likewise. */
    public Optional<Shift> effectOfTheRest() {
        return after.flatMap(from -> now.map(to -> Shift.between(from, to)));
    }
}
