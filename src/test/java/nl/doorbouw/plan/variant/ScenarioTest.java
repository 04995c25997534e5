package nl.doorbouw.plan.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.WrittenLogbook;
import nl.doorbouw.plan.word.Party;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioTest {

    private static final Change SHORT = Change.parse("step D05", "duration", "4w");
    private static final Change YES = Change.parse("question Q05", "answer", "ja");
    private static final Change NAME = Change.parse("plan", "name", "Zonneveld");

    private final WrittenLogbook written = new WrittenLogbook();

    @BeforeEach
    void aPlanWithAName() {
        written.edit(Layer.PLAN, NAME);
    }

    @Test
    void aNewOneIsThereWithoutAnyChange() {
        written.edit(Scenario.start(written.logbook(), written.logbook().plan(), " Snel   bouwen ", "", List.of()));
        assertEquals(List.of("Snel bouwen | Snel bouwen | []"), told());
    }

    @Test
    void startsWithWhatDiffersFromThePlan() {
        written.edit(Scenario.start(written.logbook(), written.logbook().plan(), "Snel", "alles tegelijk", List.of(NAME, YES, SHORT)));
        assertEquals(List.of("Snel | alles tegelijk | " + List.of(YES, SHORT)), told());
    }

    @Test
    void onlySetsAndSomethingMustBeLeftOfWhatItWasToChange() {
        List<Change> nothing = List.of(NAME, Change.parse("plan", "name", ""));
        PlanException e = assertThrows(PlanException.class,
                () -> Scenario.start(written.logbook(), written.logbook().plan(), "Snel", "", nothing));
        assertEquals(List.of(PlanException.Problem.NOTHING_TO_TRY, List.of("Snel")), List.of(e.problem(), e.facts()));
    }

    @Test
    void aNameIsProposedThatNothingHas() {
        String longest = "x".repeat(60);
        for (String name : List.of("Snel", "Snel 2", longest)) {
            written.edit(Scenario.start(written.logbook(), written.logbook().plan(), name, "", List.of()));
        }
        assertEquals(List.of("Traag", "snel 3", "x".repeat(58) + " 2", "Corporatie 2", "y".repeat(60)), Stream.of("Traag", " snel",
                longest + "z", "Corporatie", "y".repeat(90)).map(name -> Scenario.freeName(written.logbook(), name)).toList());
    }

    @Test
    void letsGoOfItsOwnValueSoThatThePlansShowsAgain() {
        Change agreed = Change.parse("step D05", "duration", "6w");
        written.edit(Layer.PLAN, agreed);
        written.edit(Scenario.start(written.logbook(), written.logbook().plan(), "Snel", "", List.of(SHORT)));
        Layer snel = Layer.scenario("Snel");
        written.edit(snel, Change.clear(SHORT.subject(), SHORT.field()));
        assertEquals(List.of("Snel | Snel | []"), told());
        assertEquals("6w", written.logbook().plan(snel).text(SHORT.subject(), SHORT.field()));
    }

    @Test
    void aPartysViewAndThePlanAreNoScenarios() {
        written.edit(Layer.view(Party.CORPORATIE), SHORT);
        assertEquals(List.of(), told());
    }

    @Test
    void becomesThePlanInOneEditThatIsUndoneAsOne() {
        written.edit(Scenario.start(written.logbook(), written.logbook().plan(), "Snel", "", List.of(YES, SHORT)));
        List<String> before = told();
        Map<String, Map<String, String>> plan = WrittenLogbook.texts(written.logbook().plan());
        written.edit(Scenario.find(written.logbook(), "snel").apply("afgesproken"));
        assertEquals(List.of(), told());
        assertEquals(Map.of("plan", Map.of("name", "Zonneveld"), "question Q05", Map.of("answer", "ja"), "step D05",
                Map.of("duration", "4w")), WrittenLogbook.texts(written.logbook().plan()));
        written.revert(written.logbook().undo().orElseThrow());
        assertEquals(before, told());
        assertEquals(plan, WrittenLogbook.texts(written.logbook().plan()));
    }

    @Test
    void thrownAwayItIsGoneUntilThatIsUndone() {
        written.edit(Scenario.start(written.logbook(), written.logbook().plan(), "Snel", "", List.of(YES)));
        List<String> before = told();
        written.edit(Scenario.find(written.logbook(), "Snel").discard(""));
        assertEquals(List.of(), told());
        written.revert(written.logbook().undo().orElseThrow());
        assertEquals(before, told());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ' '        | NO_NAME       | []
            Plan       | NAME_RESERVED | [Plan]
            corporatie | NAME_RESERVED | [corporatie]
            l-op-p     | NAME_RESERVED | [l-op-p]
            SNEL       | NAME_IN_USE   | [SNEL]
            1234567890123456789012345678901234567890123456789012345678901 | NAME_TOO_LONG | [1234567890123456789012345678901234567890123456789012345678901, 60]
            """)
    void someNamesCannotBe(String name, PlanException.Problem problem, String facts) {
        written.edit(Scenario.start(written.logbook(), written.logbook().plan(), "Snel", "", List.of()));
        PlanException e = assertThrows(PlanException.class, () -> Scenario.start(written.logbook(), written.logbook().plan(), name, "", List.of()));
        assertEquals(problem + facts, e.problem() + e.facts().toString());
    }

    @Test
    void anUnknownOneIsNamed() {
        PlanException e = assertThrows(PlanException.class, () -> Scenario.find(written.logbook(), " Traag "));
        assertEquals(List.of(PlanException.Problem.UNKNOWN_SCENARIO, List.of("Traag")), List.of(e.problem(), e.facts()));
    }

    /** A subject that was taken away and brought back comes after the others. */
    private static List<Change> sorted(List<Change> changes) {
        return changes.stream().sorted(Comparator.comparing(change -> change.subject().toString())).toList();
    }

    private List<String> told() {
        return Scenario.all(written.logbook()).stream()
                .map(scenario -> scenario.name() + " | " + scenario.about() + " | " + sorted(scenario.changes()))
                .toList();
    }
}
