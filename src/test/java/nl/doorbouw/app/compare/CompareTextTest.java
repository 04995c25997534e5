package nl.doorbouw.app.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.insight.variant.Variant;
import nl.doorbouw.insight.variant.VariantComparison;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.OpenQuestions;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Location, omgevingsplan, bare weeks: 264 weeks to the start of building sequentially and 156 in parallel. */
class CompareTextTest {

    private static final Route ROUTE = Route.find("L-OP-S").orElseThrow();
    private static final Plan PLAN = Plan.EMPTY.with(ROUTE).with(Change.set(Subject.PLAN, Fields.BARE_WEEKS, true),
            Change.set(Subject.PLAN, Fields.OPEN_QUESTIONS, OpenQuestions.BASE));
    private static final VariantComparison COMPARISON =
            VariantComparison.of(new Planner(CatalogueReader.read(CatalogueFiles.builtIn()), new Scheduler()),
                    List.of(Variant.on(ROUTE, PLAN), Variant.on(Route.find("L-OP-P").orElseThrow(), PLAN)), "X08");

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
    void everyStepSaysWhatTheOtherVariantChangesOrWhetherItHasIt() {
        VariantComparison.Row building = COMPARISON.rows().stream().filter(row -> row.code().equals("X02")).findFirst().orElseThrow();
        assertEquals(List.of("−108 w", "26 jan 2031", "31 dec 2028"),
                List.of(text.change(building, 1), text.finish(building.steps().getFirst()), text.finish(building.steps().getLast())));
        VariantComparison.Row only = COMPARISON.rows().stream().filter(row -> row.steps().getLast().isEmpty()).findFirst().orElseThrow();
        assertEquals(List.of("vervalt", "–"), List.of(text.change(only, 1), text.finish(only.steps().getLast())));
    }

    @Test
    void aMilestoneIsToldWithBothDates() {
        Optional<Schedule> slow = COMPARISON.sides().getFirst().schedule();
        Optional<Schedule> fast = COMPARISON.sides().getLast().schedule();
        assertEquals(List.of("108 w · 2,1 jr eerder", "26 jan 2031 wordt 31 dec 2028"),
                List.of(text.gain(slow, fast, Milestone.START_OF_BUILDING), text.dates(slow, fast, Milestone.START_OF_BUILDING)));
        assertEquals("–", text.gain(slow, Optional.empty(), Milestone.START_OF_BUILDING));
    }
}
