package nl.doorbouw.app.confront.meeting;

import java.util.List;
import java.util.stream.Stream;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.insight.confront.Confrontation;
import nl.doorbouw.insight.minutes.Minutes;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.view.Views;
import nl.doorbouw.plan.word.Party;

/**
 * All that a meeting shows of one state of the plan.
 *
 * @param agenda  as it stands now
 * @param choices what each way to settle each of its points would do, in the order of the agenda
 * @param minutes of the meeting so far
 */
record MeetingSight(Agenda agenda, List<Choices> choices, Minutes minutes) {

    /**
     * Computes it; takes several schedules for each difference.
     *
     * @param before the agenda so far
     * @param since  the logbook when the meeting began
     */
    static MeetingSight of(Planner planner, Agenda before, Logbook since, Logbook now, List<Party> parties) {
        Confrontation confrontation = Confrontation.of(planner, now, parties.getFirst(), parties.getLast());
        Views views = Views.of(now);
        Agenda agenda = before.with(confrontation);
        return new MeetingSight(agenda, agenda.points().stream().map(point -> Choices.of(planner, views, point, parties)).toList(),
                Minutes.of(planner, since, now, parties.getFirst(), parties.getLast()));
    }

    /** What can be chosen about a point; unknown as long as that was not computed. */
    Choices choices(Point point) {
        return choices.stream().filter(of -> of.item().equals(point.item())).findFirst().orElseGet(() -> Choices.unknown(point.item()));
    }

    /** Whether the meeting has anything to report. */
    boolean hasNews() {
        return Stream.of(minutes.settled(), minutes.parked()).anyMatch(list -> !list.isEmpty());
    }
}
