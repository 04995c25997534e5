package nl.doorbouw.catalogue.tailor;

import static nl.doorbouw.catalogue.SmallCatalogue.answer;
import static nl.doorbouw.catalogue.SmallCatalogue.plan;
import static nl.doorbouw.catalogue.SmallStep.step;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.SmallCatalogue;
import nl.doorbouw.catalogue.SmallStep;
import nl.doorbouw.catalogue.Source;
import nl.doorbouw.catalogue.effect.Condition;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.catalogue.effect.Resize;
import nl.doorbouw.catalogue.effect.Target;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.calendar.CalendarKind;
import nl.doorbouw.time.calendar.Region;
import nl.doorbouw.time.meeting.MeetingRule;
import org.junit.jupiter.api.Test;

/** What a project changes itself: it is final, whatever the answers do. */
class ProjectChangesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 11);

    private final Catalogue catalogue = SmallCatalogue.of(step("A01"), step("A02").after("A01"), step("A03").after("A02").optional())
            .asking("Q1", new Effect.Drop(Set.of("A02"), Condition.ALWAYS), new Effect.Add(Set.of("A03"), Condition.ALWAYS),
                    new Effect.ChangeDuration(new Target.Steps(Set.of("A01")), new Resize.Scale(2, 2, 2), Condition.ALWAYS),
                    new Effect.ReplaceLinks("A02", Link.parseAll("A01SS+1w"), Condition.ALWAYS)).build();

    @Test
    void anOwnStepComesLastWithWhatWasSaidOfIt() {
        Network network = network(plan("L-OP-S"), "step Z01|inPlan|ja", "step Z01|name|Bodemdag", "step Z01|phase|2", "step Z01|kind|decision",
                "step Z01|party|C/G", "step Z01|body|raad", "step Z01|duration|1/2/3w", "step Z01|after|A01SS+1w", "step Z01|calendar|building",
                "step Z01|notBefore|2027-03-11", "step Z01|deadline|2027-03-12", "step Z01|actualStart|2027-03-13", "step Z01|actualFinish|2027-03-14");
        assertEquals(List.of("A01", "A02", "A03", "Z01"), network.steps().stream().map(NetworkStep::code).toList());
        assertEquals(new NetworkStep("Z01", LocalText.same("Bodemdag"), "2", StepKind.DECISION, List.of(Party.CORPORATIE, Party.GEMEENTE),
                Optional.empty(), List.of("raad"), Bandwidth.weeks(1, 2, 3), CalendarKind.BUILDING, Optional.empty(),
                Waits.forAll(Link.parseAll("A01SS+1w")), Set.of(Pass.values()),
                new Fixed(Optional.of(DAY), Optional.of(DAY.plusDays(1)), Optional.of(DAY.plusDays(2)), Optional.of(DAY.plusDays(3))),
                Source.OWN, true), network.step("Z01").orElseThrow());
    }

    @Test
    void anOwnStepOfWhichNothingIsSaidIsWorkOfTheMunicipalityAtTheStart() {
        assertEquals(new NetworkStep("Z01", LocalText.same("Z01"), "", StepKind.WORK, List.of(Party.GEMEENTE), Optional.empty(), List.of(),
                Bandwidth.weeks(0, 0, 0), CalendarKind.WORK, Optional.empty(), Waits.forAll(List.of()), Set.of(Pass.values()), Fixed.NONE,
                Source.OWN, true), network(plan("L-OP-S"), "step Z01|inPlan|ja").step("Z01").orElseThrow());
    }

    @Test
    void aPlanWithoutRouteHasItsOwnStepsAlone() {
        assertEquals(List.of("Z02", "A01"), network(Plan.EMPTY, "step Z02|inPlan|ja", "step A01|inPlan|ja", "step Z03|inPlan|nee", "step Z04|remark|niet in het plan")
                .steps().stream().map(NetworkStep::code).toList());
    }

    @Test
    void aStepPutInOrLeftOutByTheProjectIsSoInEveryPassWhateverTheAnswer() {
        for (Answer any : Answer.values()) {
            Network network = network(plan("L-OP-S").with(answer("Q1", any)), "step A02|inPlan|ja", "step A03|inPlan|nee");
            assertEquals(List.of("A01", "A02"), network.steps().stream().map(NetworkStep::code).toList());
            assertEquals(Set.of(Pass.values()), network.step("A02").orElseThrow().passes());
        }
    }

    @Test
    void itsOwnDurationAndLinksWinFromTheAnswers() {
        for (Answer any : Answer.values()) {
            Network network = network(plan("L-OP-S").with(answer("Q1", any)), "step A02|inPlan|ja", "step A01|duration|3/5/7w", "step A02|after|A01FF+2w");
            NetworkStep first = network.step("A01").orElseThrow();
            assertEquals(List.of(Bandwidth.weeks(3, 5, 7), Source.OWN), List.of(first.bandwidth(), first.source()));
            assertEquals(Waits.forAll(Link.parseAll("A01FF+2w")), network.step("A02").orElseThrow().waits());
        }
    }

    @Test
    void aDashLetsAStepWaitForNothing() {
        assertEquals(Waits.forAll(List.of()), network(plan("L-OP-S"), "step A02|after|-").step("A02").orElseThrow().waits());
    }

    @Test
    void whatIsSaidOfACatalogueStepReplacesThatAlone() {
        NetworkStep before = network(plan("L-OP-S")).step("A02").orElseThrow();
        NetworkStep after = network(plan("L-OP-S"), "step A02|name|Nota", "step A02|phase|2", "step A02|kind|decision", "step A02|party|C",
                "step A02|body|college", "step A02|calendar|school", "step A02|deadline|2027-03-11").step("A02").orElseThrow();
        assertEquals(new NetworkStep("A02", LocalText.same("Nota"), "2", StepKind.DECISION, List.of(Party.CORPORATIE), before.who(),
                List.of("college"), before.bandwidth(), CalendarKind.SCHOOL, before.term(), before.waits(), before.passes(),
                new Fixed(Optional.empty(), Optional.of(DAY), Optional.empty(), Optional.empty()), before.source(), false), after);
    }

    @Test
    void aStepMadeAMilestoneTakesNothing() {
        assertEquals(Bandwidth.weeks(0, 0, 0), network(plan("L-OP-S"), "step A01|kind|milestone").step("A01").orElseThrow().bandwidth());
        assertEquals(Bandwidth.weeks(0, 0, 0),
                network(plan("L-OP-S"), "step A01|duration|4w", "step A01|kind|milestone").step("A01").orElseThrow().bandwidth());
    }

    @Test
    void answersThatNameStepsByPartyFollowThePartyThatTheProjectChose() {
        Catalogue byParty = SmallCatalogue.of(step("A01"), step("A02").by(Party.CORPORATIE), step("A03").kind(StepKind.TERM))
                .asking("Q1", new Effect.ChangeDuration(new Target.LedBy(Set.of(Party.GEMEENTE)), new Resize.Scale(2, 2, 2), Condition.ALWAYS)).build();
        Network network = Tailoring.tailor(byParty, plan("L-OP-S").with(answer("Q1", Answer.YES)).with(
                changes("step A01|party|O/G", "step A02|party|G", "step A03|kind|work")));
        assertEquals(List.of(SmallStep.USUAL, Bandwidth.weeks(4, 8, 16), Bandwidth.weeks(4, 8, 16)),
                network.steps().stream().map(NetworkStep::bandwidth).toList());
    }

    @Test
    void meetingsThatTheProjectEnteredWinFromTheUsualOnes() {
        Catalogue meeting = SmallCatalogue.of(step("A01").decidedBy("raad"))
                .asking("Q1", new Effect.UsualMeetings(Set.of("raad", "college"), Condition.ALWAYS)).build();
        Plan entered = plan("L-OP-S").with(changes("body raad|meetings|2027-03-11, 2027-04-08", "body gs|meetings|every week on monday"));
        MeetingRule dates = MeetingRule.parse("2027-03-11, 2027-04-08");
        MeetingRule mondays = MeetingRule.parse("every week on monday");
        assertEquals(Map.of("raad", agenda(dates), "gs", agenda(mondays)), Tailoring.tailor(meeting, entered).bodies());
        assertEquals(Map.of("raad", agenda(dates), "gs", agenda(mondays), "college", agenda(SmallCatalogue.USUAL)),
                Tailoring.tailor(meeting, entered.with(answer("Q1", Answer.YES))).bodies());
    }

    @Test
    void whatIsSaidOfThePlanGoesIntoTheNetwork() {
        Network network = network(plan("G-BO-P"), "plan|start|2027-03-11", "plan|region|zuid", "plan|bareWeeks|ja", "plan|extendedTermRolls|ja");
        assertEquals(List.of("G-BO-P", DAY, Region.ZUID, true, true), List.of(network.route().orElseThrow().code(), network.start(),
                network.region(), network.bareWeeks(), network.extendedTermRolls()));
    }

    private static BodyAgenda agenda(MeetingRule rule) {
        return new BodyAgenda(Optional.of(rule), List.of(), List.of());
    }

    private Network network(Plan plan, String... edits) {
        return Tailoring.tailor(catalogue, plan.with(changes(edits)));
    }

    private static List<Change> changes(String... edits) {
        return Arrays.stream(edits).map(edit -> edit.split("\\|")).map(part -> Change.parse(part[0], part[1], part[2])).toList();
    }
}
