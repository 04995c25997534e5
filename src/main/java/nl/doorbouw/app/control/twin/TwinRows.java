package nl.doorbouw.app.control.twin;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorbouw.chart.GanttRow;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;

/** The rows of two charts: the same step in the same row, and nothing where one of them does not have it. */
record TwinRows(List<GanttRow> above, List<GanttRow> below) {

    static TwinRows of(Optional<Schedule> above, Optional<Schedule> below) {
        Set<String> codes = new LinkedHashSet<>();
        Stream.of(above, below).flatMap(Optional::stream).forEach(schedule -> schedule.steps().forEach(step -> codes.add(step.code())));
        return new TwinRows(rows(codes, above), rows(codes, below));
    }

    private static List<GanttRow> rows(Set<String> codes, Optional<Schedule> of) {
        return codes.stream().map(code -> of.flatMap(schedule -> step(schedule, code))
                .<GanttRow>map(step -> new GanttRow.Step(step, "", false)).orElseGet(GanttRow.Blank::new)).toList();
    }

    private static Optional<ScheduledStep> step(Schedule schedule, String code) {
        return schedule.step(code).filter(step -> step.step().likely());
    }
}
