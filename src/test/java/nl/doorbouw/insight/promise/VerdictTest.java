package nl.doorbouw.insight.promise;

import static nl.doorbouw.catalogue.SmallCatalogue.basePlan;
import static nl.doorbouw.catalogue.SmallStep.step;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import nl.doorbouw.catalogue.SmallCatalogue;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.Scheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    private static final LocalDate START = LocalDate.of(2027, 1, 4);

    /** Done on 17 January, 31 January or 28 February 2027. */
    private final Planner planner = new Planner(SmallCatalogue.of(step("A01"), step("X08").after("A01").kind(StepKind.MILESTONE)).build(),
            new Scheduler());
    private final Plan plan = basePlan("L-OP-S").with(change("plan", "bareWeeks", "ja"), change("plan", "start", START.toString()),
            change("step A01", "duration", "2/4/8w"));

    @ParameterizedTest
    @CsvSource(textBlock = """
            2027-01-16, 2027-01-16, IMPOSSIBLE
            2027-01-17, 2027-01-04, AT_BEST
            2027-01-30, 2027-01-04, AT_BEST
            2027-01-31, 2027-01-04, LIKELY
            2027-02-27, 2027-01-04, LIKELY
            2027-02-28, 2027-01-04, SAFE
            2027-02-28, 2027-03-01, PAST
            """)
    void saysInWhichPassesThePromiseIsMade(LocalDate promised, LocalDate today, Verdict verdict) {
        assertEquals(verdict, verdict(plan, promised, today));
    }

    @Test
    void whatIsThereIsDoneWhateverTheDay() {
        Plan done = plan.with(change("step X08", "actualFinish", "2027-01-20"));
        assertEquals(Verdict.DONE, verdict(done, LocalDate.of(2027, 1, 10), LocalDate.of(2027, 2, 1)));
    }

    private Verdict verdict(Plan of, LocalDate promised, LocalDate today) {
        return Verdict.of(PlanBack.of(planner, of, "X08", promised, today), today);
    }

    private static Change change(String subject, String field, String value) {
        return Change.parse(subject, field, value);
    }
}
