package nl.doorbouw.insight;

import static nl.doorbouw.catalogue.SmallCatalogue.answer;
import static nl.doorbouw.catalogue.SmallCatalogue.basePlan;
import static nl.doorbouw.catalogue.SmallCatalogue.plan;
import static nl.doorbouw.catalogue.SmallStep.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorbouw.catalogue.CatalogueStep.Standard;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.SmallCatalogue;
import nl.doorbouw.catalogue.effect.Condition;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.Scheduler;
import org.junit.jupiter.api.Test;

class InsightTest {

    private static final Planner BUILT_IN = new Planner(CatalogueReader.read(CatalogueFiles.builtIn()), new Scheduler());
    private static final LocalDate START = LocalDate.of(2027, 1, 4);

    @Test
    void theEffectOfAnAnswerIsTheShiftOfTheLikelyFirstResidents() {
        Plan plan = plan("G-OP-P").with(answer("Q05", Answer.YES), answer("Q51", Answer.YES), answer("Q81", Answer.NO));
        Schedule present = BUILT_IN.schedule(plan);
        int now = present.step("X08").orElseThrow().likely().finish();
        for (Question question : BUILT_IN.catalogue().questions().values()) {
            assertEquals(new AnswerEffect(question.code(), shift(now, plan, question, "ja"), shift(now, plan, question, "nee")),
                    AnswerEffect.of(BUILT_IN, plan, present, question));
        }
    }

    /** Recomputed apart: a route question by hand, any other one as an answer; the answer already given shifts nothing. */
    private static Optional<Integer> shift(int now, Plan plan, Question question, String answer) {
        List<Change> changes = switch (question.code() + answer) {
            case "Q01ja" -> changes("route|development|area");
            case "Q01nee" -> changes("route|development|location");
            case "Q02ja" -> changes("route|instrument|OV");
            case "Q02nee" -> List.of();
            case "Q03ja" -> changes("route|instrument|BO");
            case "Q03nee" -> changes("route|instrument|OP");
            case "Q04ja" -> changes("route|preparation|parallel");
            case "Q04nee" -> changes("route|preparation|sequential");
            default -> changes("question " + question.code() + "|answer|" + answer);
        };
        return Optional.of(BUILT_IN.schedule(plan.with(changes)).step("X08").orElseThrow().likely().finish() - now);
    }

    @Test
    void withoutFirstResidentsAnAnswerHasNoEffectToTell() {
        Planner planner = planner(SmallCatalogue.of(step("A01")).asking("Q1"));
        Plan plan = plan("L-OP-S");
        Question question = planner.catalogue().question("Q1").orElseThrow();
        assertEquals(new AnswerEffect("Q1", Optional.empty(), Optional.empty()),
                AnswerEffect.of(planner, plan, planner.schedule(plan), question));
        assertEquals(Optional.empty(), Milestone.START_OF_BUILDING.days(planner.schedule(plan)));
    }

    @Test
    void everyRouteIsTriedUnderTheSameAnswers() {
        Plan plan = basePlan("L-OP-S").with(answer("Q51", Answer.YES));
        List<RouteOutlook> outlooks = RouteOutlook.all(BUILT_IN, plan);
        assertEquals(Route.all(), outlooks.stream().map(RouteOutlook::route).toList());
        for (RouteOutlook outlook : outlooks) {
            Schedule schedule = BUILT_IN.schedule(plan.with(outlook.route()));
            assertEquals(schedule.all(), outlook.schedule().all());
            assertEquals(List.of(schedule.steps().size(), Milestone.START_OF_BUILDING.days(schedule), Milestone.FIRST_RESIDENTS.days(schedule)),
                    List.of(outlook.steps(), outlook.startOfBuilding(), outlook.firstResidents()));
        }
    }

    @Test
    void aComparisonHasARowForEveryStepThatEitherHas() {
        Planner planner = planner(SmallCatalogue.of(step("A01"), step("A02").after("A01").standard(Standard.SEQUENTIAL),
                step("A03").after("A01").standard(Standard.PARALLEL), step("X08").after("A02, A03").inParallelAfter("A01", false),
                step("A04").after("A01").optional()).asking("Q1", new Effect.Add(Set.of("A04"), Condition.ALWAYS)));
        Plan plan = bareWeeks("L-OP-P");
        Comparison comparison = Comparison.of(planner, plan, Route.find("L-OP-P").orElseThrow());
        assertEquals(List.of("A01 both 0", "A02 sequential", "X08 both 28", "A03 parallel"), comparison.rows().stream().map(InsightTest::words).toList());
        assertEquals(Optional.of(28), comparison.gain(Milestone.FIRST_RESIDENTS));
        assertEquals(Optional.empty(), comparison.gain(Milestone.START_OF_BUILDING));
    }

    @Test
    void theGainOfParallelPreparationIsThatOfTheKnownRoutes() {
        Plan plan = basePlan("L-OP-S").with(changes("plan|bareWeeks|ja"));
        Comparison comparison = Comparison.of(BUILT_IN, plan, Route.find("L-OP-S").orElseThrow());
        assertEquals(Optional.of(7 * (318 - 210)), comparison.gain(Milestone.FIRST_RESIDENTS));
        assertEquals(Optional.of(7 * (264 - 156)), comparison.gain(Milestone.START_OF_BUILDING));
        assertEquals(Set.of("A01", "A02", "A04"), comparison.rows().stream()
                .filter(row -> row.gain().isEmpty()).map(Comparison.Row::code).collect(Collectors.toSet()));
    }

    @Test
    void warningsComeInTheOrderOfTheQuestionsAndNotForNvt() {
        Planner planner = planner(SmallCatalogue.of(step("A01")).asking("Q1", List.of(), List.of(warning()))
                .asking("Q2", warning()));
        Plan plan = plan("L-OP-S");
        assertEquals(List.of(warned("Q1"), warned("Q2")), notices(planner, plan.with(answer("Q2", Answer.YES), answer("Q1", Answer.NO))));
        assertEquals(List.of(warned("Q2")), notices(planner, plan.with(answer("Q2", Answer.YES), answer("Q1", Answer.NOT_APPLICABLE))));
        assertEquals(List.of(), notices(planner, plan));
    }

    @Test
    void aCheckThatDoesNotHoldIsTold() {
        Planner planner = planner(SmallCatalogue.of(step("A01"), step("A02").after("A01"), step("A03").after("A01"))
                .asking("Q1", new Effect.Check("A02", "A03", Condition.ALWAYS)));
        Plan late = bareWeeks("L-OP-S").with(changes("step A02|duration|5w"));
        assertEquals(List.of(new Notice.TooLate("Q1", "A02", START.plusDays(62), "A03", START.plusDays(55))),
                notices(planner, late.with(answer("Q1", Answer.YES))));
        assertEquals(List.of(), notices(planner, late));
        assertEquals(List.of(), notices(planner, late.with(answer("Q1", Answer.YES)).with(changes("step A02|duration|3w"))));
        assertEquals(List.of(), notices(planner, late.with(answer("Q1", Answer.YES)).with(changes("step A03|inPlan|nee"))));
    }

    @Test
    void aPromisedDayThatIsNotMadeIsTold() {
        Planner planner = planner(SmallCatalogue.of(step("A01")));
        Plan plan = bareWeeks("L-OP-S");
        LocalDate lastDay = START.plusDays(27);
        assertEquals(List.of(), notices(planner, plan.with(changes("step A01|deadline|" + lastDay))));
        assertEquals(List.of(new Notice.DeadlineMissed("A01", lastDay.minusDays(1), lastDay)),
                notices(planner, plan.with(changes("step A01|deadline|" + lastDay.minusDays(1)))));
    }

    @Test
    void aMilestoneMakesItsDayWhenTheStepBeforeItEndsOnIt() {
        Planner planner = planner(SmallCatalogue.of(step("A01"), step("X02").after("A01").kind(StepKind.MILESTONE)));
        Plan plan = bareWeeks("L-OP-S");
        assertEquals(Optional.of(new DayRange(14, 28, 56)), Milestone.START_OF_BUILDING.days(planner.schedule(plan)));
        assertEquals(List.of(), notices(planner, plan.with(changes("step X02|deadline|" + START.plusDays(27)))));
    }

    @Test
    void bindingAdviceThatTakesLongerThanTheDecisionIsTold() {
        Plan plan = basePlan("L-BO-S").with(changes("plan|bareWeeks|ja")).with(answer("Q45", Answer.YES));
        assertTrue(tooLate(plan).isEmpty());
        assertEquals(List.of("Q45 B04 B03"), tooLate(plan.with(changes("step B04|duration|9w"))));
    }

    private static List<String> tooLate(Plan plan) {
        return notices(BUILT_IN, plan).stream().filter(Notice.TooLate.class::isInstance).map(Notice.TooLate.class::cast)
                .map(late -> late.question() + " " + late.step() + " " + late.before()).toList();
    }

    private static String words(Comparison.Row row) {
        String where = row.sequential().isEmpty() ? "parallel" : row.parallel().isEmpty() ? "sequential" : "both";
        return row.code() + " " + where + row.gain().map(days -> " " + days).orElse("");
    }

    private static Effect warning() {
        return new Effect.Warn(SmallCatalogue.TEXT, Condition.ALWAYS);
    }

    private static Notice warned(String question) {
        return new Notice.Warning(question, SmallCatalogue.TEXT);
    }

    private static List<Notice> notices(Planner planner, Plan plan) {
        return Notice.of(planner.schedule(plan));
    }

    private static Planner planner(SmallCatalogue catalogue) {
        return new Planner(catalogue.build(), new Scheduler());
    }

    private static Plan bareWeeks(String route) {
        return plan(route).with(changes("plan|bareWeeks|ja", "plan|start|" + START));
    }

    private static List<Change> changes(String... edits) {
        return Arrays.stream(edits).map(edit -> edit.split("\\|")).map(part -> Change.parse(part[0], part[1], part[2])).toList();
    }
}
