package nl.doorbouw.app.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.doorbouw.chart.GanttRow;
import nl.doorbouw.insight.Comparison;
import nl.doorbouw.schedule.ScheduledStep;

/** The rows of both charts: the same step in the same row, and nothing where one of them does not have it. */
record ChartRows(List<GanttRow> sequential, List<GanttRow> parallel) {

    static ChartRows of(Comparison comparison) {
        return new ChartRows(rows(comparison, Comparison.Row::sequential), rows(comparison, Comparison.Row::parallel));
    }

    private static List<GanttRow> rows(Comparison comparison, Function<Comparison.Row, Optional<ScheduledStep>> side) {
        return comparison.rows().stream().map(row -> side.apply(row)
                .<GanttRow>map(step -> new GanttRow.Step(step, "", false)).orElseGet(GanttRow.Blank::new)).toList();
    }
}
