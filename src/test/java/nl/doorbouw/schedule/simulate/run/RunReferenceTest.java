package nl.doorbouw.schedule.simulate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.RandomPlans;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.catalogue.tailor.Influence;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.Tailoring;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.schedule.LoopException;
import nl.doorbouw.schedule.RandomNetworks;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.schedule.simulate.draw.Normal;
import nl.doorbouw.schedule.simulate.draw.Shape;

/**
 * A run is nothing else than the plan with the drawn answers given and the drawn lengths entered: tailoring that plan and scheduling it in
 * the ordinary way gives the same steps on the same days.
 */
class RunReferenceTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(CatalogueFiles.builtIn());
    private static final Scheduler SCHEDULER = new Scheduler();
    private static final Normal NORMAL = new Normal();
    private static final int RUNS = 4;

    @Property(tries = 250)
    void aRunOfAPlanIsThatPlanAnsweredAndScheduled(@ForAll("plans") Plan plan, @ForAll long seed) {
        Assume.that(canBeScheduled(plan));
        Map<String, Set<String>> influence = Influence.of(CATALOGUE, plan);
        Set<String> drawn = new HashSet<>();
        influence.values().forEach(drawn::addAll);
        List<OpenQuestion> questions = drawn.stream().sorted().map(code -> new OpenQuestion(code, 0.5)).toList();
        Model model = new Model(new Model.Source(Tailoring.tailor(CATALOGUE, plan), questions, influence,
                answers -> Tailoring.unbridged(CATALOGUE, answered(plan, questions, answers)), SCHEDULER::clocks), "X08", Shape.TRIANGULAR, seed);
        Runner runner = new Runner(model, 0.3, NORMAL);
        for (int run = 0; run < RUNS; run++) {
            if (!comesRound(runner, run)) {
                Plan circular = answered(plan, questions, runner.answers);
                assertThrows(LoopException.class, () -> SCHEDULER.schedule(Tailoring.tailor(CATALOGUE, circular)));
                continue;
            }
            Network network = Tailoring.tailor(CATALOGUE, answered(plan, questions, runner.answers));
            OrdinaryRun ordinary = new OrdinaryRun(network, model, runner.dates, run, SCHEDULER);
            assertEquals(ordinary.scheduled(), ordinary.run(runner.dates));
        }
    }

    @Property(tries = 500)
    void aRunOfANetworkIsThatNetworkScheduled(@ForAll("networks") Network network, @ForAll long seed) {
        Model model = new Model(new Model.Source(network, List.of(), Map.of(), _ -> network, SCHEDULER::clocks), "", Shape.PERT, seed);
        Runner runner = new Runner(model, 0, NORMAL);
        for (int run = 0; run < RUNS; run++) {
            runner.run(run);
            OrdinaryRun ordinary = new OrdinaryRun(network, model, runner.dates, run, SCHEDULER);
            assertEquals(ordinary.scheduled(), ordinary.run(runner.dates));
        }
    }

    private static boolean canBeScheduled(Plan plan) {
        try {
            SCHEDULER.schedule(Tailoring.tailor(CATALOGUE, plan));
            return true;
        } catch (LoopException _) {
            return false;
        }
    }

    /** Steps that people leave out can close a circle under some answers. */
    private static boolean comesRound(Runner runner, int run) {
        try {
            runner.run(run);
            return true;
        } catch (CircleException _) {
            return false;
        }
    }

    private static Plan answered(Plan plan, List<OpenQuestion> questions, boolean[] answers) {
        return plan.with(IntStream.range(0, answers.length).mapToObj(index -> Change.set(Subject.question(questions.get(index).code()),
                Fields.ANSWER, answers[index] ? Answer.YES : Answer.NO)).toList());
    }

    @Provide
    Arbitrary<Network> networks() {
        return RandomNetworks.all();
    }

    /** With own lengths, steps left out or put in, and what has been done. */
    @Provide
    Arbitrary<Plan> plans() {
        Arbitrary<String> codes = Arbitraries.of(CATALOGUE.steps().keySet());
        Arbitrary<Change> changes = Arbitraries.oneOf(
                codes.map(code -> Change.parse("step " + code, "inPlan", "nee")),
                codes.map(code -> Change.parse("step " + code, "inPlan", "ja")),
                codes.map(code -> Change.parse("step " + code, "notBefore", "2028-05-01")),
                codes.map(code -> Change.parse("step " + code, "actualStart", "2027-03-01")),
                codes.map(code -> Change.parse("step " + code, "actualFinish", "2027-06-04")),
                codes.map(code -> Change.parse("step " + code, "party", "O")),
                codes.map(code -> Change.parse("step " + code, "duration", "3/5/12w")));
        return Combinators.combine(RandomPlans.of(CATALOGUE), changes.list().ofMaxSize(6)).as((plan, extra) -> {
            List<Change> all = new ArrayList<>(List.of(Change.parse("plan", "start", "2027-01-04")));
            all.addAll(extra);
            return plan.with(all);
        });
    }
}
