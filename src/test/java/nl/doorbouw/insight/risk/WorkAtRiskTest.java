package nl.doorbouw.insight.risk;

import static nl.doorbouw.catalogue.SmallCatalogue.basePlan;
import static nl.doorbouw.catalogue.SmallStep.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.doorbouw.catalogue.RandomPlans;
import nl.doorbouw.catalogue.SmallCatalogue;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.catalogue.risk.VoidingDecision;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.Scheduler;
import org.junit.jupiter.api.Test;

class WorkAtRiskTest {

    private static final Planner BUILT_IN = new Planner(CatalogueReader.read(CatalogueFiles.builtIn()), new Scheduler());
    private static final int START = Math.toIntExact(LocalDate.of(2027, 1, 4).toEpochDay());

    /**
     * A01 and then, side by side, A02 of 4 weeks and the decisions D01 after 2 weeks and D02 after 3, both of which can make A02
     * void; 5 hours a working day. A02 is 20 days and 100 hours, so 50 hours are spent when D01 falls and 75 when D02 does.
     */
    private final Planner small = new Planner(SmallCatalogue.of(step("A01").taking("4w"), step("A02").taking("4w").after("A01"),
            step("D01").decidedBy("raad").taking("2w").after("A01"), step("D02").decidedBy("raad").taking("3w").after("A01"))
            .risking(5, new VoidingDecision("D01", Set.of("A02", "Z99"), SmallCatalogue.TEXT),
                    new VoidingDecision("D02", Set.of("A02"), SmallCatalogue.TEXT), new VoidingDecision("X99", Set.of("A02"), SmallCatalogue.TEXT))
            .build(), new Scheduler());
    private final Plan plan = basePlan("L-OP-S").with(change("plan", "bareWeeks", "ja"), change("plan", "start", "2027-01-04"));

    @Test
    void whatIsSpentBeforeEachDecisionIsAtRiskThere() {
        WorkAtRisk risk = risk(plan);
        assertEquals(List.of("D01 42 50.0 A02", "D02 49 75.0 A02"), told(risk));
        assertEquals(1, risk.estimated());
    }

    /** At risk until the last decision: nothing on day 28, 50 hours on day 42, 75 on day 49 and then none. */
    @Test
    void theCurveRisesWithTheWorkAndFallsWithTheLastDecision() {
        assertEquals(List.of("28 0.0", "42 50.0", "49 75.0", "49 0.0", "56 0.0"),
                risk(plan).curve().stream().map(point -> point.day() - START + " " + point.amount().hours()).toList());
        assertEquals(Optional.of(new WorkAtRisk.Point(START + 49, new Amount(75, 0))), risk(plan).peak());
    }

    @Test
    void hoursAndCostThatAProjectEnteredCount() {
        WorkAtRisk risk = risk(plan.with(change("step A02", "hours", "400"), change("step A02", "cost", "10000")));
        assertEquals(new Amount(200, 5000), risk.decisions().getFirst().amount());
        assertEquals(0, risk.estimated());
    }

    @Test
    void workAfterTheDecisionIsNotAtRisk() {
        WorkAtRisk risk = risk(plan.with(change("step A02", "after", "D01; D02")));
        assertEquals(List.of("D01 42 0.0 ", "D02 49 0.0 "), told(risk));
        assertEquals(Optional.empty(), risk.peak());
        assertEquals(0, risk.estimated());
    }

    @Test
    void parallelPreparationRisksWhatSequentialDoesNot() {
        assertEquals(0, atDecision("L-OP-S", "J14"));
        assertTrue(atDecision("L-OP-P", "J14") > 1000, String.valueOf(atDecision("L-OP-P", "J14")));
    }

    @Property(tries = 25)
    void theCurveNeverFallsButWhenADecisionFallsAndEndsAtNothing(@ForAll("plans") Plan random) {
        Schedule schedule = BUILT_IN.schedule(random);
        WorkAtRisk risk = WorkAtRisk.of(BUILT_IN.catalogue(), random, schedule);
        List<Integer> decisions = risk.decisions().stream().map(WorkAtRisk.AtDecision::day).toList();
        for (int i = 1; i < risk.curve().size(); i++) {
            WorkAtRisk.Point point = risk.curve().get(i);
            boolean falls = point.amount().hours() < risk.curve().get(i - 1).amount().hours() - 1e-6;
            assertTrue(!falls || decisions.contains(point.day()), risk.curve().toString());
        }
        assertTrue(risk.curve().isEmpty() || risk.curve().getLast().amount().hours() == 0);
        risk.decisions().forEach(decision -> assertEquals(decision.amount().hours(),
                decision.steps().stream().mapToDouble(spent -> spent.amount().hours()).sum(), 1e-6));
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.of(BUILT_IN.catalogue());
    }

    private static long atDecision(String route, String decision) {
        Plan plan = SmallCatalogue.plan(route).with(change("plan", "start", "2027-01-04"));
        return WorkAtRisk.of(BUILT_IN.catalogue(), plan, BUILT_IN.schedule(plan)).decisions().stream()
                .filter(at -> at.step().equals(decision)).mapToLong(at -> Math.round(at.amount().hours())).sum();
    }

    private WorkAtRisk risk(Plan of) {
        return WorkAtRisk.of(small.catalogue(), of, small.schedule(of));
    }

    private static List<String> told(WorkAtRisk risk) {
        return risk.decisions().stream().map(at -> at.step() + " " + (at.day() - START) + " " + at.amount().hours() + " "
                + String.join(",", at.steps().stream().map(WorkAtRisk.Spent::step).toList())).toList();
    }

    private static Change change(String subject, String field, String value) {
        return Change.parse(subject, field, value);
    }
}
