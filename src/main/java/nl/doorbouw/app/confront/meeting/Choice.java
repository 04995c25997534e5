package nl.doorbouw.app.confront.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.insight.confront.Difference;
import nl.doorbouw.insight.confront.Settlement;
import nl.doorbouw.insight.confront.Shift;
import nl.doorbouw.plan.view.Views;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.schedule.Schedule;

/**
 * What the plan would be if a difference was settled in one way.
 *
 * @param effect    on the end of the plan as it stands; empty when that plan cannot be computed
 * @param residents the last day before first residents in the likely case; likewise, or when it has none
 */
record Choice(Optional<Shift> effect, Optional<LocalDate> residents) {

    static final Choice UNKNOWN = new Choice(Optional.empty(), Optional.empty());

    static Choice of(Planner planner, Views views, Difference difference, Settlement settlement, List<Party> by) {
        Optional<Schedule> before = planner.attempt(planner.plan(views));
        Optional<Schedule> after = planner.attempt(planner.plan(views.with(settlement.edit(difference, by, ""))));
        return new Choice(before.flatMap(from -> after.map(to -> Shift.between(from, to))), after.flatMap(Choice::residents));
    }

    static Optional<LocalDate> residents(Schedule schedule) {
        return Milestone.FIRST_RESIDENTS.in(schedule).filter(step -> step.step().likely()).map(step -> step.likely().lastDay());
    }
}
