package nl.doorbouw.app.compare.gantt;

import java.util.List;
import java.util.stream.IntStream;
import nl.doorbouw.chart.GanttRow;
import nl.doorbouw.insight.variant.VariantComparison;

/** The rows of each chart: the same step in the same row, and nothing where a variant does not have it. */
record ChartRows(List<List<GanttRow>> charts) {

    static ChartRows of(VariantComparison comparison) {
        List<VariantComparison.Row> rows = comparison.rows();
        return new ChartRows(IntStream.range(0, comparison.sides().size()).mapToObj(side -> rows.stream().map(row -> row.steps().get(side)
                .<GanttRow>map(step -> new GanttRow.Step(step, "", false)).orElseGet(GanttRow.Blank::new)).toList()).toList());
    }
}
