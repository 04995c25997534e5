package nl.doorbouw.catalogue.tailor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.RandomPlans;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.OpenQuestions;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.time.Bandwidth;

/** What holds of the built-in catalogue on every route under all answers. */
class TailoringProperties {

    private static final Catalogue CATALOGUE = CatalogueReader.read(CatalogueFiles.builtIn());
    private static final Scheduler SCHEDULER = new Scheduler();

    @Property(tries = 300)
    void everyPassCanBeScheduledAndItsDatesAreInOrder(@ForAll("plans") Plan plan) {
        Schedule schedule = SCHEDULER.schedule(network(plan));
        for (ScheduledStep step : schedule.all()) {
            assertTrue(step.shortest().start() <= step.likely().start() && step.likely().start() <= step.longest().start()
                    && step.shortest().finish() <= step.likely().finish() && step.likely().finish() <= step.longest().finish(), step::code);
        }
    }

    @Property(tries = 300)
    void onlyTheFirstStepHasNoPredecessor(@ForAll("plans") Plan plan) {
        for (NetworkStep step : network(plan).steps()) {
            for (Pass pass : Pass.values()) {
                assertEquals(step.code().equals("I01"), step.waits().in(pass).stream().anyMatch(List::isEmpty), step.code() + " " + pass);
            }
        }
    }

    @Property(tries = 300)
    void linksNameOnlyStepsThatAreInThatPass(@ForAll("plans") Plan plan) {
        Network network = network(plan);
        for (Pass pass : Pass.values()) {
            Set<String> present = network.steps().stream().filter(step -> step.passes().contains(pass))
                    .map(NetworkStep::code).collect(Collectors.toSet());
            Set<String> named = network.steps().stream().flatMap(step -> step.waits().in(pass).stream()).flatMap(List::stream)
                    .map(Link::from).collect(Collectors.toSet());
            named.removeAll(present);
            assertEquals(Set.of(), named);
        }
    }

    @Property(tries = 200)
    void aStepInAPassIsInEveryLongerOne(@ForAll("plans") Plan plan) {
        List<Set<Pass>> possible = List.of(Set.of(Pass.LONGEST), Set.of(Pass.LIKELY, Pass.LONGEST), Set.of(Pass.values()));
        network(plan).steps().forEach(step -> assertTrue(possible.contains(step.passes()), step::code));
    }

    @Property(tries = 200)
    void inTheBaseCaseTheThreePassesAreTheSame(@ForAll("plans") Plan plan) {
        Assume.that(plan.openQuestions() == OpenQuestions.BASE);
        for (NetworkStep step : network(plan).steps()) {
            assertEquals(Set.of(Pass.values()), step.passes(), step.code());
            assertEquals(Waits.forAll(step.waits().likely()), step.waits(), step.code());
        }
    }

    @Property(tries = 800)
    void answeringAnOpenQuestionNeverWidensABandwidth(@ForAll("answers") Tuple.Tuple2<Plan, Change> answering) {
        Network open = network(answering.get1());
        for (NetworkStep step : network(answering.get1().with(answering.get2())).steps()) {
            Optional<Bandwidth> before = open.step(step.code()).map(NetworkStep::bandwidth);
            before.ifPresent(wide -> assertTrue(wide.min().compareTo(step.bandwidth().min()) <= 0
                    && step.bandwidth().max().compareTo(wide.max()) <= 0,
                    () -> answering.get2() + ": " + step.code() + " from " + wide + " to " + step.bandwidth()));
        }
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.of(CATALOGUE);
    }

    @Provide
    Arbitrary<Tuple.Tuple2<Plan, Change>> answers() {
        return RandomPlans.withAnOpenQuestionAnswered(CATALOGUE);
    }

    private static Network network(Plan plan) {
        return Tailoring.tailor(CATALOGUE, plan);
    }
}
