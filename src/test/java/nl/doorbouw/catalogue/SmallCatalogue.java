package nl.doorbouw.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.catalogue.measure.Deed;
import nl.doorbouw.catalogue.measure.Measure;
import nl.doorbouw.catalogue.risk.RiskRules;
import nl.doorbouw.catalogue.risk.VoidingDecision;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.OpenQuestions;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.time.meeting.MeetingRule;

/** Builds a catalogue of a few steps and questions for a test. */
public final class SmallCatalogue {

    public static final LocalText TEXT = new LocalText("tekst", "text");
    public static final MeetingRule USUAL = MeetingRule.parse("every week on tuesday");
    public static final LocalDate ELECTION = LocalDate.of(2030, 3, 20);

    private final List<CatalogueStep> steps = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Score> scores = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private RiskRules risk = RiskRules.NONE;

    public static SmallCatalogue of(SmallStep... steps) {
        SmallCatalogue catalogue = new SmallCatalogue();
        Arrays.stream(steps).map(SmallStep::build).forEach(catalogue.steps::add);
        return catalogue;
    }

    /** A question that does this when answered ja, and nothing when answered nee. */
    public SmallCatalogue asking(String code, Effect... yes) {
        return asking(code, List.of(yes), List.of());
    }

    public SmallCatalogue asking(String code, List<Effect> yes, List<Effect> no) {
        questions.add(new Question(code, "A", TEXT, yes, no, Question.Chance.UNKNOWN, Source.OWN));
        return this;
    }

    /** A question that is answered ja with this chance, and then does this. */
    public SmallCatalogue askingWithChance(String code, double chance, Effect... yes) {
        questions.add(new Question(code, "A", TEXT, List.of(yes), List.of(), new Question.Chance(chance, Source.OWN), Source.OWN));
        return this;
    }

    public SmallCatalogue scoring(Score score) {
        scores.add(score);
        return this;
    }

    /** A measure that asks something of the municipality. */
    public SmallCatalogue offering(String code, Deed... deeds) {
        measures.add(new Measure(code, TEXT, List.of(deeds), List.of(new Measure.Ask(Party.GEMEENTE, TEXT)), Optional.empty(), Source.OWN));
        return this;
    }

    /** A decision that makes steps void; every step takes these hours a working day. */
    public SmallCatalogue risking(int hours, VoidingDecision... decisions) {
        risk = new RiskRules(hours, Map.of(), Map.of(), List.of(decisions), Source.OWN);
        return this;
    }

    public Catalogue build() {
        List<DecisionBody> bodies = List.of(new DecisionBody("raad", TEXT, Party.GEMEENTE, "R", Optional.of(USUAL)),
                new DecisionBody("college", TEXT, Party.GEMEENTE, "C", Optional.of(USUAL)),
                new DecisionBody("gs", TEXT, Party.DERDEN, "G", Optional.empty()));
        return new Catalogue("1", TEXT, List.of(new Phase("1", TEXT), new Phase("2", TEXT)),
                Catalogue.byCode(bodies, DecisionBody::code), Catalogue.byCode(steps, CatalogueStep::code),
                List.of(new QuestionGroup("A", TEXT)), Catalogue.byCode(questions, Question::code), scores, List.of(ELECTION), measures, risk);
    }

    /** A plan on a route with no answers yet. */
    public static Plan plan(String route) {
        return Plan.EMPTY.with(Route.find(route).orElseThrow());
    }

    /** A plan on a route in which open questions take the base case. */
    public static Plan basePlan(String route) {
        return plan(route).with(Change.set(Subject.PLAN, Fields.OPEN_QUESTIONS, OpenQuestions.BASE));
    }

    public static Change answer(String question, Answer answer) {
        return Change.set(Subject.question(question), Fields.ANSWER, answer);
    }
}
