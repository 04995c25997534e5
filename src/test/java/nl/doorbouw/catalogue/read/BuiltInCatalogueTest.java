package nl.doorbouw.catalogue.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.CatalogueStep;
import nl.doorbouw.catalogue.CatalogueStep.Standard;
import nl.doorbouw.catalogue.DecisionBody;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.Phase;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.QuestionGroup;
import nl.doorbouw.catalogue.Score;
import nl.doorbouw.catalogue.Source;
import nl.doorbouw.catalogue.TermRule;
import nl.doorbouw.plan.word.Development;
import nl.doorbouw.plan.word.Instrument;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.calendar.CalendarKind;
import nl.doorbouw.time.calendar.StepCalendar;
import nl.doorbouw.time.meeting.MeetingRule;
import nl.doorbouw.time.term.FirstDay;
import org.junit.jupiter.api.Test;

class BuiltInCatalogueTest {

    private static final Set<Instrument> ALL_INSTRUMENTS = Set.of(Instrument.values());
    private static final Set<Development> BOTH = Set.of(Development.values());

    private final Catalogue catalogue = CatalogueReader.read(CatalogueFiles.builtIn());

    @Test
    void has120StepsAnd76QuestionsAndTheFourOfTheParticipationScan() {
        assertEquals(120, catalogue.steps().size());
        assertEquals(80, catalogue.questions().size());
        assertEquals(List.of("Q90", "Q91", "Q92", "Q93"),
                catalogue.questions().keySet().stream().filter(code -> code.startsWith("Q9")).toList());
    }

    @Test
    void keepsTheOrderOfItsFiles() {
        assertEquals(List.of("1", "2", "3a", "3b", "4", "5", "6a", "6b", "7", "8", "9", "10"),
                catalogue.phases().stream().map(Phase::code).toList());
        assertEquals(List.of("I01", "I02", "I03"), List.copyOf(catalogue.steps().keySet()).subList(0, 3));
    }

    @Test
    void readsAStepWithItsTwoListsOfLinks() {
        assertEquals(new CatalogueStep("D05",
                new LocalText("Nota van uitgangspunten (NvU) opstellen", "Draft note of principles"), "2",
                StepKind.WORK, List.of(Party.GEMEENTE), Optional.empty(), List.of(), Bandwidth.weeks(6, 12, 26),
                Bandwidth.weeks(10, 20, 40), Link.parseAll("D02, D03, D04, V01"),
                Link.parseAll("D02SS+4w, D03, D04FF+1w"), true, CalendarKind.WORK, ALL_INSTRUMENTS, BOTH, Standard.YES,
                Optional.empty(), step("D05").source()), step("D05"));
    }

    @Test
    void readsADecisionThatOnlyAnAnswerBringsIn() {
        assertEquals(new CatalogueStep("D09",
                new LocalText("RvC-goedkeuring haalbaarheid / aankoop", "Supervisory board approval"), "2",
                StepKind.DECISION, List.of(Party.CORPORATIE), Optional.empty(), List.of("rvc"),
                Bandwidth.weeks(1, 6, 13), Bandwidth.weeks(1, 6, 13), Link.parseAll("D08, D02"),
                Link.parseAll("D08, D02"), false, CalendarKind.WORK, ALL_INSTRUMENTS, BOTH, Standard.NO,
                Optional.empty(), step("D09").source()), step("D09"));
        assertEquals(Set.of(Source.Kind.PRACTICE, Source.Kind.ESTIMATE), step("D09").source().kinds());
    }

    @Test
    void readsAMilestoneOfOneInstrument() {
        assertEquals(new CatalogueStep("J14",
                new LocalText("Mijlpaal: omgevingsplan onherroepelijk", "Milestone: plan irrevocable"), "6a",
                StepKind.MILESTONE, List.of(), Optional.empty(), List.of(), Bandwidth.weeks(0, 0, 0),
                Bandwidth.weeks(0, 0, 0), Link.parseAll("J12, J13, R04"), Link.parseAll("J12, J13, R04"), false,
                CalendarKind.WORK, Set.of(Instrument.PLAN), BOTH, Standard.YES, Optional.empty(),
                new Source(Set.of(Source.Kind.GENERAL), new LocalText(
                        "mijlpaal zonder duur: volgt uit de stappen ervoor",
                        "milestone without duration: follows from the steps before it"))), step("J14"));
    }

    @Test
    void readsTermsWithTheRuleByWhichTheyAreCounted() {
        List<TermRule> views = catalogue.steps().values().stream().flatMap(step -> step.term().stream())
                .filter(term -> term.law().equals("Awb 3:16 lid 1")).distinct().toList();
        assertEquals(List.of(new TermRule(FirstDay.DAY_ITSELF, true, "Awb 3:16 lid 1")), views);
        assertEquals(20, catalogue.steps().values().stream().filter(step -> step.kind() == StepKind.TERM).count());
    }

    @Test
    void readsASeason() {
        assertEquals(StepCalendar.parse("season 05-15..09-30"), step("O04").calendar());
    }

    @Test
    void readsABodyWithItsCadence() {
        MeetingRule cadence =
                MeetingRule.parse("every 3 weeks on wednesday from 2026-01-14, hand-in 3w, not in recess");
        assertEquals(Optional.of(new DecisionBody("raad", new LocalText("Gemeenteraad", "Municipal council"),
                Party.GEMEENTE, "R", Optional.of(cadence))), catalogue.body("raad"));
        assertEquals(Optional.empty(), catalogue.body("gs").orElseThrow().cadence());
    }

    @Test
    void readsTheDaysOfElections() {
        assertEquals(List.of(LocalDate.of(2026, 3, 18), LocalDate.of(2030, 3, 20), LocalDate.of(2034, 3, 15)),
                catalogue.elections());
    }

    @Test
    void readsTheParticipationScanAsAScore() {
        Score score = catalogue.scores().getFirst();
        assertEquals(1, catalogue.scores().size());
        assertEquals(List.of("Q90", "Q91", "Q92", "Q93"), score.questions());
        assertEquals(List.of(0, 2, 3), score.levels().stream().map(Score.Level::from).toList());
        assertEquals(new LocalText("middelgroot", "medium"), score.level(2).name());
    }

    @Test
    void everyQuestionBelongsToAGroupOfTheCatalogue() {
        List<String> groups = catalogue.groups().stream().map(QuestionGroup::code).toList();
        assertEquals(groups, catalogue.questions().values().stream().map(Question::group).distinct().toList());
    }

    @Test
    void saysWhichListedFileIsNotThere() {
        Map<String, String> texts = new LinkedHashMap<>(CatalogueFiles.builtIn().texts());
        texts.remove("steps-10-nazorg.yaml");
        CatalogueException exception = assertThrows(CatalogueException.class,
                () -> CatalogueReader.read(new CatalogueFiles(texts)));
        Finding first = exception.findings().getFirst();
        assertEquals(List.of(Finding.Problem.MISSING_FILE, List.of("steps-10-nazorg.yaml")),
                List.of(first.problem(), first.facts()));
    }

    private CatalogueStep step(String code) {
        return catalogue.step(code).orElseThrow();
    }
}
