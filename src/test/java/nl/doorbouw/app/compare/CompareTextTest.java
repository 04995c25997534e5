package nl.doorbouw.app.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.insight.Comparison;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.OpenQuestions;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Location, omgevingsplan, bare weeks: 264 weeks to the start of building sequentially and 156 in parallel. */
class CompareTextTest {

    private static final Route ROUTE = Route.find("L-OP-S").orElseThrow();
    private static final Comparison COMPARISON =
            Comparison.of(new Planner(CatalogueReader.read(CatalogueFiles.builtIn()), new Scheduler()),
            Plan.EMPTY.with(ROUTE).with(Change.set(Subject.PLAN, Fields.BARE_WEEKS, true),
                    Change.set(Subject.PLAN, Fields.OPEN_QUESTIONS, OpenQuestions.BASE)), ROUTE);

    private final CompareText text = new CompareText(new Words(Words.DUTCH));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            756; 108 w · 2,1 jr eerder
            70;  10 w eerder
            -21; 3 w later
            0;   even snel
            """)
    void gainIsSaidInWeeksAndInYearsWhenLong(int days, String said) {
        assertEquals(said, text.gain(days));
    }

    @Test
    void everyStepSaysWhatParallelChangesOrWhoHasIt() {
        assertEquals(List.of("−108 w", "26 jan 2031", "31 dec 2028"),
                List.of(text.change(row("X02")), text.finish(row("X02").sequential()),
                text.finish(row("X02").parallel())));
        Comparison.Row only = COMPARISON.rows().stream().filter(row -> row.parallel().isEmpty()).findFirst()
                .orElseThrow();
        assertEquals(List.of("alleen volgord.", "–"), List.of(text.change(only), text.finish(only.parallel())));
    }

    @Test
    void theLargestGainComesFirstAndStepsOfOneSideLast() {
        List<Comparison.Row> rows = RowOrder.GAIN.sorted(COMPARISON.rows());
        List<Integer> gains = rows.stream().flatMap(row -> row.gain().stream()).toList();
        assertEquals(gains.stream().sorted(Comparator.reverseOrder()).toList(), gains);
        assertEquals(Optional.empty(), rows.getLast().gain());
        assertEquals(COMPARISON.rows(), RowOrder.CATALOGUE.sorted(COMPARISON.rows()));
    }

    private static Comparison.Row row(String code) {
        return COMPARISON.rows().stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow();
    }
}
