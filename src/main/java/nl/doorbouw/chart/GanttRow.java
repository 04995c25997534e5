package nl.doorbouw.chart;

import java.util.Optional;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.time.Period;

/** One row of a Gantt, from top to bottom. */
public sealed interface GanttRow {

    /**
     * The head of a phase.
     *
     * @param likely    from the first likely start to the last likely finish of its steps, when it has any
     * @param bandwidth from the earliest start to the latest finish
     */
    record Phase(String code, Optional<Period> likely, Optional<Period> bandwidth) implements GanttRow {
    }

    /**
     * A step.
     *
     * @param initial of the body that decides, for a decision; otherwise empty
     * @param ghost   whether it is only in the plan if an open question is answered so
     */
    record Step(ScheduledStep scheduled, String initial, boolean ghost) implements GanttRow {

        public String code() {
            return scheduled.code();
        }
    }

    /** Nothing, where the other of two charts side by side has a step. */
    record Blank() implements GanttRow {
    }
}
