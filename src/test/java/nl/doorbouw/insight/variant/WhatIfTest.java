package nl.doorbouw.insight.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.insight.confront.Confrontation;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.WrittenLogbook;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.time.Bandwidth;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private final Planner planner = new Planner(CatalogueReader.read(CatalogueFiles.builtIn()), new Scheduler());
    private final Plan plan = Plan.EMPTY.with(Route.find("L-OP-S").orElseThrow()).with(change("plan", "start", "2027-01-04"));
    private final WhatIf whatIf = new WhatIf(planner, plan);

    @Test
    void stepsTakeAnEndOfTheirBandwidthOrOneForAllAndAMilestoneTakesNothing() {
        List<ScheduledStep> steps = steps("N11", "X08");
        Bandwidth usual = steps.getFirst().step().bandwidth();
        assertEquals(List.of(change("step N11", "duration", usual.min().toString())), whatIf.shortest(steps));
        assertEquals(List.of(change("step N11", "duration", usual.max().toString())), whatIf.longest(steps));
        assertEquals(List.of(change("step N11", "duration", "4/6/8w")), whatIf.lasting(steps, Bandwidth.weeks(4, 6, 8)));
        assertEquals(List.of(change("step N11", "inPlan", "nee"), change("step X08", "inPlan", "nee")), whatIf.without(steps));
    }

    @Test
    void questionsAreAnsweredThoseOfTheRouteMapAsAChoiceOfRoute() {
        assertEquals(List.of(change("question Q11", "answer", "ja"), change("question Q12", "answer", "ja")),
                whatIf.answered(questions("Q11", "Q12"), Answer.YES));
        assertEquals(List.of(change("route", "development", "area")), whatIf.answered(questions("Q01"), Answer.YES));
        assertEquals(List.of(), whatIf.answered(questions("Q01"), Answer.NO));
    }

    @Test
    void differencesTakeWhatOnePartyHolds() {
        WrittenLogbook written = new WrittenLogbook();
        written.edit(Layer.PLAN, plan.changes().toArray(Change[]::new));
        written.edit(Layer.view(Party.CORPORATIE), change("step N11", "duration", "10w"), change("question Q11", "answer", "ja"));
        Confrontation confrontation = Confrontation.of(planner, written.logbook(), Party.GEMEENTE, Party.CORPORATIE);
        assertEquals(List.of("question Q11 ja", "step N11 10w"), told(whatIf.held(confrontation.differences(), Party.CORPORATIE)));
        assertEquals(List.of("question Q11 onbekend", "step N11 " + steps("N11").getFirst().step().bandwidth()),
                told(whatIf.held(confrontation.differences(), Party.GEMEENTE)));
    }

    @Test
    void entriesAreMadeOrUndoneAndWhatHadNoValueIsWrittenWhereItCanBe() {
        WrittenLogbook written = new WrittenLogbook();
        for (Change change : List.of(change("step N11", "duration", "4w"), change("step N11", "duration", "5w"),
                change("question Q11", "answer", "ja"), change("step N12", "inPlan", "nee"), change("step N12", "deadline", "2030-01-01"),
                change("question Q11", "parked", "Jansen; 2027-02-01"))) {
            written.edit(Layer.PLAN, change);
        }
        written.edit(Layer.scenario("Snel"), change("scenario", "about", "niets"));
        List<Entry> entries = written.entries();
        WhatIf after = new WhatIf(planner, plan.under(written.logbook().plan()));
        assertEquals(List.of("question Q11 ja", "step N11 5w", "step N12 2030-01-01", "step N12 false"), told(whatIf.made(entries)));
        assertEquals(List.of("question Q11 onbekend", "step N11 " + steps("N11").getFirst().step().bandwidth(), "step N12 true"),
                told(after.undone(entries)));
        assertEquals(List.of("step N11 4w"), told(whatIf.undone(entries.subList(1, 2))));
    }

    private List<ScheduledStep> steps(String... codes) {
        return Stream.of(codes).map(code -> planner.schedule(plan).step(code).orElseThrow()).toList();
    }

    private List<Question> questions(String... codes) {
        return Stream.of(codes).map(code -> planner.catalogue().question(code).orElseThrow()).toList();
    }

    private static List<String> told(List<Change> changes) {
        return changes.stream().map(change -> change.subject() + " " + change.value()).sorted().toList();
    }

    private static Change change(String subject, String field, String value) {
        return Change.parse(subject, field, value);
    }
}
