package nl.doorbouw.plan.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.WrittenLogbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

    private final WrittenLogbook written = new WrittenLogbook();

    @BeforeEach
    void aPlanOfTwoLines() {
        written.edit(Layer.PLAN, Change.parse("plan", "name", "een"));
        written.edit(Layer.PLAN, Change.parse("plan", "name", "twee"));
    }

    @Test
    void isThePlanAsItWasAtThatLine() {
        written.edit(Baseline.set(written.logbook(), "Juli", 1));
        written.edit(Layer.PLAN, Change.parse("plan", "name", "drie"));
        Baseline july = Baseline.find(written.logbook(), "juli");
        assertEquals(Optional.of("een"), july.in(written.logbook()).map(then -> then.plan().text(Subject.PLAN, Fields.PLAN_NAME)));
        assertEquals(List.of(july), Baseline.all(written.logbook()));
    }

    @Test
    void itsNameCanBeTakenAway() {
        written.edit(Baseline.set(written.logbook(), "Juli", 1));
        written.edit(Baseline.find(written.logbook(), "Juli").removed());
        assertEquals(List.of(), Baseline.all(written.logbook()));
    }

    @Test
    void isEmptyWhenItsLineIsNotInThisLogbook() {
        assertEquals(Optional.empty(), new Baseline("Juli", new UUID(9, 9)).in(written.logbook()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mei       | 0 | UNKNOWN_ENTRY | [0]
            Mei       | 9 | UNKNOWN_ENTRY | [9]
            juli      | 1 | NAME_IN_USE   | [juli]
            gemeente  | 1 | NAME_RESERVED | [gemeente]
            """)
    void someCannotBeSet(String name, int number, PlanException.Problem problem, String facts) {
        written.edit(Baseline.set(written.logbook(), "Juli", 1));
        PlanException e = assertThrows(PlanException.class, () -> Baseline.set(written.logbook(), name, number));
        assertEquals(problem + facts, e.problem() + e.facts().toString());
    }
}
