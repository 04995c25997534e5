package nl.doorbouw.app.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.QuestionGroup;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.insight.Notice;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(CatalogueFiles.builtIn());
    private static final Planner PLANNER = new Planner(CATALOGUE, new Scheduler());

    @Test
    void questionsOfTheRouteMapAreAnsweredByTheRoute() {
        Checklist checklist = checklist("G-BO-P");
        assertEquals(List.of(Answer.YES, Answer.NO, Answer.YES, Answer.YES),
                List.of("Q01", "Q02", "Q03", "Q04").stream().map(code -> checklist.answer(question(code))).toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            L-OP-S, Q01, ja nee
            L-OV-S, Q02, ja nee
            L-OV-S, Q03, ja nee
            L-OP-S, Q11, ja nee nvt onbekend
            """)
    void aQuestionOfTheRouteMapTakesOnlyAnswersThatChooseARoute(String route, String question, String allowed) {
        Checklist checklist = checklist(route);
        assertEquals(allowed, String.join(" ", Arrays.stream(Answer.values())
                .filter(answer -> checklist.mayAnswer(question(question), answer)).map(Answer::code).toList()));
    }

    @Test
    void openQuestionsAreCountedInTotalAndByGroup() {
        QuestionGroup land = CATALOGUE.groups().get(1);
        Checklist before = checklist("L-OP-S");
        Checklist after = checklist("L-OP-S", "Q11 ja", "Q12 nvt");
        assertEquals(List.of(before.open(before.mattering()) - 2, before.open(before.mattering(land)) - 2),
                List.of(after.open(after.mattering()), after.open(after.mattering(land))));
    }

    @Test
    void theScanShowsTheLevelsThatAreStillPossible() {
        var score = CATALOGUE.scores().getFirst();
        assertEquals("klein – middelgroot – groot", levels(checklist("L-OP-S")));
        assertEquals("middelgroot – groot", levels(checklist("L-OP-S", "Q90 ja", "Q91 ja", "Q92 nee")));
        assertEquals("klein", levels(checklist("L-OP-S", "Q90 ja", "Q91 nvt", "Q92 nee", "Q93 nee")));
        assertEquals(Optional.of(score), checklist("L-OP-S").score(CATALOGUE.groups().getLast()));
    }

    @Test
    void filtersByWordPartyPhaseAndOpen() {
        Checklist checklist = checklist("L-OP-S", "Q12 ja");
        assertEquals(List.of("Q11"), codes(checklist, filter("GRONDEIGENAAR gemeente", null, null, false)));
        assertEquals(List.of("Q12"), codes(checklist, filter("q12", null, null, false)));
        assertEquals(List.of(), codes(checklist, filter("q12", null, null, true)));
        List<String> party = codes(checklist, filter("", Party.CORPORATIE, null, false));
        assertTrue(party.contains("Q15") && !party.contains("Q01"), party.toString());
        List<String> phase = codes(checklist, filter("", null, "2", false));
        assertTrue(phase.contains("Q12") && !phase.contains("Q10"), phase.toString());
    }

    @Test
    void questionsThatDoNotMatterHereAreShownOnlyOnRequest() {
        Checklist checklist = checklist("L-OV-S");
        List<String> mattering = codes(checklist, QuestionFilter.NONE);
        List<String> all = codes(checklist, new QuestionFilter("", Optional.empty(), Optional.empty(), false, true, QuestionFilter.Order.CATALOGUE));
        assertEquals(CATALOGUE.questions().size(), all.size());
        assertTrue(!mattering.contains("Q45") && mattering.size() < all.size(), mattering.toString());
    }

    @Test
    void aQuestionThatIsKeptIsShownWhateverTheFilter() {
        assertEquals(List.of("Q12"), checklist("L-OP-S")
                .items(filter("nothing says this", null, null, false), Set.of("Q12"), Map.of()).stream()
                .filter(QuestionItem.Line.class::isInstance).map(item -> ((QuestionItem.Line) item).question().code())
                .toList());
    }

    @Test
    void theNextOpenQuestionIsOneOfTheParty() {
        Checklist checklist = checklist("L-OP-S", "Q05 ja", "Q06 ja", "Q07 nee");
        assertEquals(Optional.of("Q08"), checklist.nextOpen(Optional.empty(), Party.GEMEENTE).map(Question::code));
        assertEquals(Optional.of("Q09"), checklist.nextOpen(Optional.of(question("Q08")), Party.GEMEENTE)
                .map(Question::code));
        assertEquals(Optional.of("Q08"), checklist.nextOpen(Optional.of(question("Q93")), Party.GEMEENTE)
                .map(Question::code));
    }

    @Test
    void anAnswerShowsItsWarning() {
        assertEquals(List.of("Q06"), checklist("L-OP-S", "Q06 nee").notices(question("Q06")).stream()
                .map(notice -> ((Notice.Warning) notice).question()).toList());
        assertEquals(List.of(), checklist("L-OP-S", "Q06 nee").notices(question("Q07")));
    }

    private static String levels(Checklist checklist) {
        return checklist.levels(CATALOGUE.scores().getFirst(), new Words(Words.DUTCH));
    }

    @Test
    void questionsThatNarrowMostStandFirstAndWithoutGroups() {
        Checklist checklist = checklist("G-OP-S");
        QuestionFilter byNarrowing = new QuestionFilter("", Optional.empty(), Optional.empty(), false, false, QuestionFilter.Order.NARROWING);
        List<QuestionItem> items = checklist.items(byNarrowing, Set.of(), Map.of("Q51", 7.0, "Q14", 100.0, "Q37", 30.0));
        assertEquals(List.of("Q14", "Q37", "Q51"), items.stream().limit(3).map(item -> ((QuestionItem.Line) item).question().code()).toList());
        assertEquals(checklist.mattering().size(), items.size());
    }

    private static QuestionFilter filter(String words, Party party, String phase, boolean openOnly) {
        return new QuestionFilter(words, Optional.ofNullable(party), Optional.ofNullable(phase), openOnly, false, QuestionFilter.Order.CATALOGUE);
    }

    private static List<String> codes(Checklist checklist, QuestionFilter filter) {
        return checklist.items(filter, Set.of(), Map.of()).stream().filter(QuestionItem.Line.class::isInstance)
                .map(item -> ((QuestionItem.Line) item).question().code()).toList();
    }

    private static Question question(String code) {
        return CATALOGUE.questions().get(code);
    }

    private static Checklist checklist(String route, String... answers) {
        Plan plan = Plan.EMPTY.with(Route.find(route).orElseThrow());
        for (String answer : answers) {
            plan = plan.with(Change.parse("question " + answer.split(" ")[0], "answer", answer.split(" ")[1]));
        }
        Schedule schedule = PLANNER.schedule(plan);
        return new Checklist(CATALOGUE, new Outlook(Logbook.EMPTY, plan, schedule, Notice.of(schedule)), Map.of(), Map.of());
    }
}
