package nl.doorbouw.app.compare.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.chart.GanttRow;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.insight.variant.Variant;
import nl.doorbouw.insight.variant.VariantComparison;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Scheduler;
import org.junit.jupiter.api.Test;

class ChartRowsTest {

    private static final VariantComparison THREE =
            VariantComparison.of(new Planner(CatalogueReader.read(CatalogueFiles.builtIn()), new Scheduler()),
                    List.of(on("L-OP-S"), on("L-OP-P"), on("G-OP-P")), "X08");

    @Test
    void allChartsHaveTheSameStepInTheSameRow() {
        List<List<GanttRow>> charts = ChartRows.of(THREE).charts();
        assertEquals(3, charts.size());
        for (int side = 0; side < 3; side++) {
            int of = side;
            assertEquals(THREE.rows().stream().map(row -> row.steps().get(of).isPresent() ? row.code() : "").toList(),
                    charts.get(side).stream().map(row -> row instanceof GanttRow.Step step ? step.code() : "").toList());
        }
    }

    @Test
    void theLargestGainOfAnyVariantComesFirstAndStepsOfOneSideLast() {
        VariantComparison two = new VariantComparison(THREE.sides().subList(0, 2));
        List<VariantComparison.Row> rows = RowOrder.GAIN.sorted(two.rows());
        List<Integer> gains = rows.stream().flatMap(row -> RowOrder.gain(row, 1).stream()).toList();
        assertEquals(gains.stream().sorted(Comparator.reverseOrder()).toList(), gains);
        assertEquals(Optional.empty(), RowOrder.gain(rows.getLast(), 1));
        assertEquals(two.rows(), RowOrder.CATALOGUE.sorted(two.rows()));
    }

    private static Variant on(String route) {
        return Variant.on(Route.find(route).orElseThrow(), Plan.EMPTY.with(Route.find("L-OP-S").orElseThrow()));
    }
}
