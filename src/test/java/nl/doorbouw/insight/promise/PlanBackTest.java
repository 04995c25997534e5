package nl.doorbouw.insight.promise;

import static nl.doorbouw.catalogue.SmallCatalogue.basePlan;
import static nl.doorbouw.catalogue.SmallStep.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.doorbouw.catalogue.RandomPlans;
import nl.doorbouw.catalogue.SmallCatalogue;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.Scheduler;
import org.junit.jupiter.api.Test;

class PlanBackTest {

    private static final Planner BUILT_IN = new Planner(CatalogueReader.read(CatalogueFiles.builtIn()), new Scheduler());
    private static final LocalDate START = LocalDate.of(2027, 1, 4);

    /** A01 and A02 of 4 weeks one after the other, A03 beside them, X08 after all, X09 after that: done on 28 February 2027. */
    private final Planner small = new Planner(SmallCatalogue.of(step("A01"), step("A02").after("A01"), step("A03"),
            step("X08").after("A02, A03").kind(StepKind.MILESTONE), step("X09").after("X08")).build(), new Scheduler());
    private final Plan plan = basePlan("L-OP-S").with(change("plan", "bareWeeks", "ja"), change("plan", "start", START.toString()));

    /** Two weeks too short: everything must start two weeks earlier, and A03 has two of its four weeks of float left. */
    @Test
    void aPromiseThatIsNotMadeGivesNegativeFloat() {
        PlanBack back = back(plan, "2027-02-14", "2027-01-01");
        assertEquals(14, back.daysLate());
        assertEquals(List.of("A01 2026-12-21 -14 overdue", "A02 2027-01-18 -14", "A03 2027-01-18 14", "X08 2027-02-14 -14"), told(back));
    }

    /** Four weeks more than it takes: X09, which only follows, plays no part. */
    @Test
    void aPromiseWithRoomGivesEveryStepThatRoom() {
        PlanBack back = back(plan, "2027-03-28", "2027-01-01");
        assertEquals(-28, back.daysLate());
        assertEquals(List.of("A01 2027-02-01 28", "A02 2027-03-01 28", "A03 2027-03-01 56", "X08 2027-03-28 28"), told(back));
    }

    @Test
    void whatIsDoneOrUnderWayIsNotOverdue() {
        Plan begun = plan.with(change("step A01", "actualStart", "2027-01-04"), change("step A03", "actualStart", "2027-01-04"),
                change("step A03", "actualFinish", "2027-01-10"));
        assertEquals(List.of("A01 2027-01-04 -14", "A02 2027-01-18 -14", "X08 2027-02-14 -14"), told(back(begun, "2027-02-14", "2027-01-05")));
    }

    @Test
    void onTheLatestDayItselfAStepIsNotOverdueYet() {
        assertEquals(List.of(), back(plan, "2027-02-28", "2027-01-04").overdue());
        assertEquals(List.of("A01"), back(plan, "2027-02-28", "2027-01-05").overdue().stream().map(row -> row.step().code()).toList());
    }

    /** A01 is under way, and counts by its finish. */
    @Test
    void roomIsCountedInCalendarDays() {
        Plan begun = plan.with(change("step A01", "actualStart", "2027-01-04"));
        assertEquals(List.of("A01 -14 squeezed", "A02 -14 squeezed", "A03 14", "X08 -14 squeezed"), room(back(begun, "2027-02-14", "2027-01-05")));
        Plan withWeekends = plan.with(change("plan", "bareWeeks", ""));
        assertEquals(List.of("A01 14", "A02 14", "A03 42", "X08 14"), room(back(withWeekends, "2027-03-12", "2027-01-05")));
    }

    @Test
    void anotherPromisePlaysNoPart() {
        assertEquals(told(back(plan, "2027-03-28", "2027-01-01")), told(back(plan.with(change("step A01", "deadline", "2027-01-10"),
                change("step X08", "deadline", "2027-01-10")), "2027-03-28", "2027-01-01")));
    }

    @Test
    void aStepThatIsNotInThePlanCannotBePromised() {
        PlanException e = assertThrows(PlanException.class, () -> PlanBack.of(small, plan, "Z99", START, START));
        assertEquals(List.of(PlanException.Problem.UNKNOWN_STEP, List.of("Z99")), List.of(e.problem(), e.facts()));
        assertThrows(PlanException.class, () -> PlanBack.of(small, plan.with(change("step X08", "inPlan", "nee")), "X08", START, START));
    }

    /** In bare weeks, each day by which a promise is later is a day of float more for every step that leads to it. */
    @Property(tries = 40)
    void everyDayOfAPromiseIsADayOfFloat(@ForAll("plans") Plan random, @ForAll @IntRange(min = -400, max = 400) int days) {
        Plan bare = random.with(change("plan", "bareWeeks", "ja"), change("plan", "start", START.toString()));
        LocalDate made = BUILT_IN.schedule(bare).step("X08").orElseThrow().likely().lastDay();
        PlanBack onTime = PlanBack.of(BUILT_IN, bare, "X08", made, START);
        PlanBack moved = PlanBack.of(BUILT_IN, bare, "X08", made.plusDays(days), START);
        assertEquals(0, onTime.daysLate());
        assertEquals(0, onTime.rows().stream().mapToInt(row -> row.step().totalFloat()).min().orElseThrow());
        assertEquals(-days, moved.daysLate());
        assertEquals(floats(onTime, days), floats(moved, 0));
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.of(BUILT_IN.catalogue());
    }

    private static Map<String, Integer> floats(PlanBack back, int more) {
        return back.rows().stream().collect(Collectors.toMap(row -> row.step().code(), row -> row.step().totalFloat() + more));
    }

    private PlanBack back(Plan of, String promised, String today) {
        return PlanBack.of(small, of, "X08", LocalDate.parse(promised), LocalDate.parse(today));
    }

    private static List<String> told(PlanBack back) {
        return back.rows().stream().map(row -> row.step().code() + " " + row.step().late().firstDay() + " " + row.step().totalFloat()
                + (row.overdue() ? " overdue" : "")).toList();
    }

    private static List<String> room(PlanBack back) {
        return back.rows().stream().map(row -> row.step().code() + " " + row.daysLeft() + (row.squeezed() ? " squeezed" : ""))
                .sorted().toList();
    }

    private static Change change(String subject, String field, String value) {
        return Change.parse(subject, field, value);
    }
}
