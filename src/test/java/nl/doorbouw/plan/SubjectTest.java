package nl.doorbouw.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTest {

    @Test
    void readsWhatItWrites() {
        for (Subject subject : List.of(Subject.PLAN, Subject.ROUTE, Subject.question("Q11"), Subject.step("D05"), Subject.body("raad"),
                Subject.SCENARIO, Subject.baseline("Juli 2026"))) {
            assertEquals(subject, Subject.parse(subject.toString()));
        }
    }

    @Test
    void readsAnyCaseAndAnySpaces() {
        assertEquals(List.of(Subject.PLAN, Subject.ROUTE, Subject.question("Q11"), Subject.step("D05"), Subject.body("raad")),
                List.of(Subject.parse(" Plan"), Subject.parse("ROUTE "), Subject.parse("question  q11"), Subject.parse("Step\td05"),
                        Subject.parse("body RAAD")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "huis", "plan D05", "route x", "step", "question", "body", "step D05 D06", "huis D05",
            "scenario x", "baseline"})
    void refusesWhatNamesNoSubject(String text) {
        PlanException e = assertThrows(PlanException.class, () -> Subject.parse(text));
        assertEquals(List.of(PlanException.Problem.UNKNOWN_SUBJECT, List.of(text)), List.of(e.problem(), e.facts()));
    }
}
