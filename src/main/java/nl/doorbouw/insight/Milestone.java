package nl.doorbouw.insight;

import java.util.Optional;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;

/** The two dates that everything is about. */
public enum Milestone {
    START_OF_BUILDING("X02"),
    FIRST_RESIDENTS("X08");

    private final String code;

    Milestone(String code) {
        this.code = code;
    }

    /** The code of its step in the catalogue. */
    public String code() {
        return code;
    }

    public Optional<ScheduledStep> in(Schedule schedule) {
        return schedule.step(code);
    }

    /** Calendar days from the start of the plan, in the three passes; empty when the plan has no such step. */
    public Optional<DayRange> days(Schedule schedule) {
        return in(schedule).map(step -> new DayRange(step.shortest().finish() - schedule.startDay(),
                step.likely().finish() - schedule.startDay(), step.longest().finish() - schedule.startDay()));
    }

    /** Calendar days from the start of the plan to the finish of this milestone in one pass. */
    public Optional<Integer> days(Schedule schedule, Pass pass) {
        return schedule.daysTo(code, pass);
    }
}
