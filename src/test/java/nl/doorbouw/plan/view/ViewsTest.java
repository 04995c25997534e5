package nl.doorbouw.plan.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.WrittenLogbook;
import nl.doorbouw.plan.agree.Parked;
import nl.doorbouw.plan.agree.ViewRule;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.time.Bandwidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewsTest {

    private static final Author NOOR = new Author("Noor", Party.GEMEENTE);
    private static final Subject D05 = Subject.step("D05");
    private static final Subject Q11 = Subject.question("Q11");
    private static final List<Party> BOTH = List.of(Party.GEMEENTE, Party.CORPORATIE);

    private static final BiFunction<Plan, List<Subject>, Map<Subject, Bandwidth>> CATALOGUE =
            (_, _) -> Map.of(D05, Bandwidth.parse("6/12/26w"));

    private final WrittenLogbook written = new WrittenLogbook();

    @Test
    void aPlanWithoutViewsIsItsOwn() {
        written.edit(Layer.PLAN, Change.parse("step D05", "duration", "4/6/8w"));
        assertTrue(views().isEmpty());
        assertEquals("4/6/8w", duration());
        assertEquals(new Standing.Own(List.of()), standing(D05, Fields.DURATION));
        assertEquals(new Standing.Unset(), standing(Q11, Fields.ANSWER));
    }

    /** Least shortest, greatest likely, greatest longest: worked by hand. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6/12/26w  | 8/10/30w    | 6/12/30w
            2/3/4w    | 6/12/26w    | 2/12/26w
            6/12/26w  | 7/11/20w    | 6/12/26w
            4w        | 15d         | 15d/4w/4w
            1m        | 4/5/6w      | 4/5/6w
            6w        | 6w          | 6w
            """)
    void theWidestBandwidthHoldsBoth(String municipality, String corporation, String together) {
        duration(Party.GEMEENTE, municipality);
        duration(Party.CORPORATIE, corporation);
        assertEquals(together, duration());
        assertEquals(new Standing.Ruled(ViewRule.WIDEST, BOTH), standing(D05, Fields.DURATION));
    }

    @ParameterizedTest
    @CsvSource({"ja, ja, ja", "ja, nee, onbekend", "nvt, nee, onbekend", "ja, onbekend, onbekend", "ja, , onbekend", ", nee, onbekend"})
    void answersThatDifferLeaveTheQuestionOpen(String municipality, String corporation, String together) {
        answer(Party.GEMEENTE, municipality);
        answer(Party.CORPORATIE, corporation);
        assertEquals(together, plan().text(Q11, Fields.ANSWER));
    }

    /** The catalogue has 6/12/26w here: least shortest, greatest likely, greatest longest of it and the view. */
    @ParameterizedTest
    @CsvSource({"8/10/30w, 6/12/30w", "4/14/20w, 4/14/26w", "6/12/26w, 6/12/26w"})
    void whoHasNoViewHoldsWhatTheCatalogueHas(String corporation, String together) {
        duration(Party.CORPORATIE, corporation);
        assertEquals(together, duration());
        assertEquals(new Standing.Ruled(ViewRule.WIDEST, List.of(Party.CORPORATIE)), standing(D05, Fields.DURATION));
    }

    /** The corporation leads D05 here, and nobody leads a question. */
    @ParameterizedTest
    @CsvSource({"widest, 6/12/30w, onbekend", "owner, 8/10/30w, onbekend", "gemeente, 6/12/26w, ja", "corporatie, 8/10/30w, nee"})
    void theRuleOfThePlanChoosesAmongTheViews(String rule, String duration, String answer) {
        duration(Party.GEMEENTE, "6/12/26w");
        duration(Party.CORPORATIE, "8/10/30w");
        answer(Party.GEMEENTE, "ja");
        answer(Party.CORPORATIE, "nee");
        written.edit(Layer.PLAN, Change.parse("plan", "viewRule", rule));
        assertEquals(List.of(duration, answer), List.of(duration(), plan().text(Q11, Fields.ANSWER)));
    }

    @Test
    void theViewOfThePartyThatTheRuleNamesCountsByItself() {
        written.edit(Layer.PLAN, Change.parse("plan", "viewRule", "corporatie"));
        duration(Party.CORPORATIE, "8/10/30w");
        answer(Party.CORPORATIE, "ja");
        assertEquals(List.of("8/10/30w", "ja"), List.of(duration(), plan().text(Q11, Fields.ANSWER)));
        assertEquals(new Standing.Ruled(ViewRule.CORPORATIE, List.of(Party.CORPORATIE)), standing(D05, Fields.DURATION));
    }

    @Test
    void aViewOnAStepThatIsNotInThePlanStandsByItself() {
        written.edit(Layer.view(Party.GEMEENTE), Change.parse("step D06", "duration", "3/4/5w"));
        assertEquals("3/4/5w", plan().text(Subject.step("D06"), Fields.DURATION));
    }

    @Test
    void whereThePartyOfTheRuleHasNoViewTheWidestCounts() {
        written.edit(Layer.PLAN, Change.parse("plan", "viewRule", "gemeente"));
        duration(Party.CORPORATIE, "8/10/30w");
        duration(Party.ONTWIKKELAAR, "4/5/6w");
        assertEquals("4/10/30w", duration());
        assertEquals(new Standing.Ruled(ViewRule.WIDEST, List.of(Party.CORPORATIE, Party.ONTWIKKELAAR)), standing(D05, Fields.DURATION));
    }

    @Test
    void whatThePlanItselfSaysStandsWhateverTheViews() {
        duration(Party.GEMEENTE, "6/12/26w");
        duration(Party.CORPORATIE, "8/10/30w");
        written.edit(Layer.PLAN, Change.parse("step D05", "duration", "6/12/26w"));
        assertEquals("6/12/26w", duration());
        assertEquals(new Standing.Own(List.of(Party.GEMEENTE)), standing(D05, Fields.DURATION));
        assertEquals("8/10/30w", views().seenBy(Party.CORPORATIE).text(D05, Fields.DURATION));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            route     | instrument | BO
            step D05  | after      | D02
            body raad | meetings   | every week on tuesday
            step D05  | deadline   | 2027-03-11
            """)
    void aProposalForAnythingElseCountsOnlyOnceAgreed(String subject, String field, String value) {
        Change proposal = Change.parse(subject, field, value);
        written.edit(Layer.view(Party.GEMEENTE), proposal);
        assertEquals("", plan().text(proposal.subject(), proposal.field()));
        assertEquals(value, views().seenBy(Party.GEMEENTE).text(proposal.subject(), proposal.field()));
        agree(proposal.subject(), proposal.field(), value);
        assertEquals(value, plan().text(proposal.subject(), proposal.field()));
    }

    @Test
    void anAgreementPutsTheValueInThePlanAndSaysWhoAgreed() {
        duration(Party.GEMEENTE, "6/12/26w");
        duration(Party.CORPORATIE, "8/10/30w");
        agree(D05, Fields.DURATION, "7/11/28");
        assertEquals("7/11/28w", duration());
        assertEquals(new Standing.Own(BOTH), standing(D05, Fields.DURATION));
        assertEquals("7/11/28w", views().seenBy(Party.CORPORATIE).text(D05, Fields.DURATION));
    }

    @Test
    void aChangeOfThePlanAfterwardsIsNotAgreed() {
        agree(D05, Fields.DURATION, "7/11/28w");
        written.edit(Layer.PLAN, Change.parse("step D05", "duration", "7/20/28w"));
        assertEquals(new Standing.Own(List.of()), standing(D05, Fields.DURATION));
    }

    @Test
    void undoTakesAnAgreementBackInEveryLayer() {
        duration(Party.GEMEENTE, "6/12/26w");
        duration(Party.CORPORATIE, "8/10/30w");
        agree(D05, Fields.DURATION, "7/11/28w");
        written.revert(written.logbook().undo().orElseThrow());
        assertEquals("6/12/30w", duration());
        assertEquals(new Standing.Ruled(ViewRule.WIDEST, BOTH), standing(D05, Fields.DURATION));
        written.revert(written.logbook().redo().orElseThrow());
        assertEquals(new Standing.Own(BOTH), standing(D05, Fields.DURATION));
    }

    @Test
    void whatWasParkedIsNoLongerOnceItIsAgreed() {
        written.edit(Agreement.park(D05, Parked.parse("Noor; 2027-02-01; contract"), ""), NOOR);
        assertEquals("Noor; 2027-02-01; contract", plan().text(D05, Fields.PARKED));
        agree(D05, Fields.DURATION, "7/11/28w");
        assertEquals("", plan().text(D05, Fields.PARKED));
    }

    @Test
    void differencesAreWhatTwoPartiesHoldOtherwise() {
        duration(Party.GEMEENTE, "6/12/26w");
        duration(Party.CORPORATIE, "6/12/26w");
        answer(Party.ONTWIKKELAAR, "ja");
        assertEquals(List.of(), views().differences(Party.GEMEENTE, Party.CORPORATIE));
        assertEquals(List.of(new Item(D05, Fields.DURATION), new Item(Q11, Fields.ANSWER)), views().differences(Party.GEMEENTE, Party.ONTWIKKELAAR));
    }

    @Test
    void anEditIsTriedWithoutTheLogbook() {
        duration(Party.GEMEENTE, "6/12/26w");
        Edit edit = new Edit(List.of(new Edit.Part(Layer.PLAN, List.of(Change.parse("question Q11", "answer", "ja"))),
                new Edit.Part(Layer.view(Party.GEMEENTE), List.of(Change.clear(D05, Fields.DURATION))),
                new Edit.Part(Layer.view(Party.CORPORATIE), List.of(Change.parse("question Q11", "answer", "nee"))),
                new Edit.Part(Layer.named("sneller"), List.of(Change.parse("question Q11", "answer", "nvt")))), "");
        Views tried = views().with(edit);
        written.edit(edit, NOOR);
        assertEquals(WrittenLogbook.texts(plan()), WrittenLogbook.texts(tried.together(ViewsTest::lead, CATALOGUE)));
        assertEquals(List.of(Party.CORPORATIE), tried.parties(Q11, Fields.ANSWER));
        assertEquals(List.of(), tried.parties(D05, Fields.DURATION));
    }

    private void duration(Party party, String value) {
        written.edit(Layer.view(party), Change.parse("step D05", "duration", value));
    }

    private void answer(Party party, String value) {
        if (value != null) {
            written.edit(Layer.view(party), Change.parse("question Q11", "answer", value));
        }
    }

    private void agree(Subject subject, Field<?> field, String value) {
        written.edit(Agreement.on(subject, field, value, BOTH, ""), NOOR);
    }

    private Views views() {
        return Views.of(written.logbook());
    }

    private Plan plan() {
        return views().together(ViewsTest::lead, CATALOGUE);
    }

    private String duration() {
        return plan().text(D05, Fields.DURATION);
    }

    private Standing standing(Subject subject, Field<?> field) {
        return views().standing(subject, field, ViewsTest::lead);
    }

    private static Optional<Party> lead(Subject subject) {
        return Optional.of(subject).filter(D05::equals).map(_ -> Party.CORPORATIE);
    }
}
