package nl.doorbouw.catalogue.tailor;

import static nl.doorbouw.catalogue.SmallCatalogue.answer;
import static nl.doorbouw.catalogue.SmallCatalogue.basePlan;
import static nl.doorbouw.catalogue.SmallCatalogue.plan;
import static nl.doorbouw.catalogue.SmallStep.step;
import static nl.doorbouw.catalogue.tailor.Tailored.bandwidth;
import static nl.doorbouw.catalogue.tailor.Tailored.bandwidths;
import static nl.doorbouw.catalogue.tailor.Tailored.duration;
import static nl.doorbouw.catalogue.tailor.Tailored.steps;
import static nl.doorbouw.catalogue.tailor.Tailored.weeks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.Score;
import nl.doorbouw.catalogue.SmallCatalogue;
import nl.doorbouw.catalogue.SmallStep;
import nl.doorbouw.catalogue.Source;
import nl.doorbouw.catalogue.effect.Condition;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.catalogue.effect.Resize;
import nl.doorbouw.catalogue.effect.Target;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Bandwidth;
import org.junit.jupiter.api.Test;

/** What effects do to bandwidths, by step, party, body and score, under every answer. */
class DurationEffectTest {

    private static final Condition ALWAYS = Condition.ALWAYS;

    @Test
    void setChangesTheWholeBandwidth() {
        assertEquals(new Lengths("1/2/3w", "2/4/8w", "2/4/8w", "1/4/8w", "2/4/8w"),
                Lengths.after(Resize.Set.all(Bandwidth.weeks(1, 2, 3))));
        assertEquals(new Lengths("6/10/20w", "2/4/8w", "2/4/8w", "2/4/20w", "2/4/8w"),
                Lengths.after(Resize.Set.all(Bandwidth.weeks(6, 10, 20))));
    }

    @Test
    void oneValueThatIsSetStandsAndTheOthersGiveWay() {
        assertEquals(new Lengths("5/5/8w", "2/4/8w", "2/4/8w", "2/4/8w", "2/4/8w"),
                Lengths.after(new Resize.Set(weeks(5), Optional.empty(), Optional.empty())));
        assertEquals(new Lengths("2/3/3w", "2/4/8w", "2/4/8w", "2/4/8w", "2/4/8w"),
                Lengths.after(new Resize.Set(Optional.empty(), Optional.empty(), weeks(3))));
        assertEquals(new Lengths("2/7/8w", "2/4/8w", "2/4/8w", "2/4/8w", "2/4/8w"),
                Lengths.after(new Resize.Set(Optional.empty(), weeks(7), Optional.empty())));
    }

    @Test
    void aLikelyValueSetAloneStaysBetweenMinAndMax() {
        assertEquals("2/8/8w", Lengths.after(new Resize.Set(Optional.empty(), weeks(9), Optional.empty())).yes());
        assertEquals("2/2/8w", Lengths.after(new Resize.Set(Optional.empty(), weeks(1), Optional.empty())).yes());
    }

    @Test
    void scaleMultipliesAndKeepsTheOrder() {
        assertEquals(new Lengths("1/2/4w", "2/4/8w", "2/4/8w", "1/4/8w", "2/4/8w"), Lengths.after(new Resize.Scale(0.5, 0.5, 0.5)));
        assertEquals("2/5/12w", Lengths.after(new Resize.Scale(1, 1.25, 1.5)).yes());
        assertEquals("2/4/4w", Lengths.after(new Resize.Scale(1, 1, 0.25)).yes());
    }

    @Test
    void extendAddsToEachOfTheThreeValues() {
        assertEquals(new Lengths("8/20/48w", "2/4/8w", "2/4/8w", "2/4/48w", "2/4/8w"),
                Lengths.after(new Resize.Extend(Bandwidth.weeks(6, 16, 40))));
    }

    @Test
    void effectsOfOneAnswerWorkOneAfterAnother() {
        Catalogue catalogue = SmallCatalogue.of(step("A1")).asking("Q1", duration(steps("A1"), Resize.Set.all(Bandwidth.weeks(10, 10, 10))),
                duration(steps("A1"), new Resize.Scale(0.5, 1, 2))).build();
        assertEquals("5/10/20w", bandwidth(catalogue, plan("L-OP-S").with(answer("Q1", Answer.YES)), "A1"));
        assertEquals("2/4/20w", bandwidth(catalogue, plan("L-OP-S"), "A1"));
    }

    @Test
    void durationsByPartyChangeTheWorkAndDecisionsThatTheyLead() {
        Catalogue catalogue = SmallCatalogue.of(step("A1"), step("A2").decidedBy("raad"), step("A3").kind(StepKind.TERM),
                step("A4").by(Party.CORPORATIE, Party.GEMEENTE), step("A5").by()).asking("Q1",
                duration(new Target.LedBy(Set.of(Party.GEMEENTE)), new Resize.Scale(1, 1, 2))).build();
        assertEquals(Map.of("A1", "2/4/16w", "A2", "2/4/16w", "A3", "2/4/8w", "A4", "2/4/8w", "A5", "2/4/8w"),
                bandwidths(catalogue, plan("L-OP-S").with(answer("Q1", Answer.YES))));
    }

    @Test
    void durationsByBodyChangeTheDecisionsOfThatBody() {
        Catalogue catalogue = SmallCatalogue.of(step("A1").decidedBy("raad"), step("A2").decidedBy("college", "raad"), step("A3"))
                .asking("Q1", duration(new Target.DecidedBy(Set.of("raad")), new Resize.Set(Optional.empty(), weeks(3), Optional.empty()))).build();
        assertEquals(Map.of("A1", "2/3/8w", "A2", "2/4/8w", "A3", "2/4/8w"),
                bandwidths(catalogue, plan("L-OP-S").with(answer("Q1", Answer.YES))));
    }

    @Test
    void durationsByPartyCountForTheNewPartyWhateverTheOrderOfTheQuestions() {
        Catalogue catalogue = SmallCatalogue.of(step("A1").by(Party.CORPORATIE))
                .asking("Q1", duration(new Target.LedBy(Set.of(Party.CORPORATIE)), new Resize.Scale(1, 1, 2)))
                .asking("Q2", new Effect.AssignParty(Set.of("A1"), Party.ONTWIKKELAAR, ALWAYS)).build();
        Plan answered = plan("L-OP-S").with(answer("Q1", Answer.YES));
        assertEquals("2/4/8w", bandwidth(catalogue, answered.with(answer("Q2", Answer.YES)), "A1"));
        assertEquals("2/4/16w", bandwidth(catalogue, answered.with(answer("Q2", Answer.NO)), "A1"));
    }

    @Test
    void whileItIsOpenWhoLeadsAStepItsBandwidthSpansBothParties() {
        Catalogue catalogue = SmallCatalogue.of(step("A1"))
                .asking("Q1", duration(new Target.LedBy(Set.of(Party.GEMEENTE)), new Resize.Scale(0.5, 0.75, 0.75)))
                .asking("Q2", new Effect.AssignParty(Set.of("A1"), Party.ONTWIKKELAAR, ALWAYS))
                .asking("Q3", duration(new Target.LedBy(Set.of(Party.ONTWIKKELAAR)), new Resize.Scale(1, 1, 2))).build();
        Plan answered = plan("L-OP-S").with(answer("Q1", Answer.YES), answer("Q3", Answer.YES));
        assertEquals("1/3/6w", bandwidth(catalogue, answered.with(answer("Q2", Answer.NO)), "A1"));
        assertEquals("2/4/16w", bandwidth(catalogue, answered.with(answer("Q2", Answer.YES)), "A1"));
        assertEquals("1/3/16w", bandwidth(catalogue, answered, "A1"));
    }

    @Test
    void whileItIsOpenWhichBodyDecidesTheBandwidthSpansBothBodies() {
        Catalogue catalogue = SmallCatalogue.of(step("A1").decidedBy("raad"))
                .asking("Q1", new Effect.AssignBody(Set.of("A1"), "college", ALWAYS))
                .asking("Q2", duration(new Target.DecidedBy(Set.of("raad")), Resize.Set.all(Bandwidth.weeks(3, 3, 3)))).build();
        Plan answered = plan("L-OP-S").with(answer("Q2", Answer.YES));
        assertEquals("3w", bandwidth(catalogue, answered.with(answer("Q1", Answer.NO)), "A1"));
        assertEquals("2/4/8w", bandwidth(catalogue, answered.with(answer("Q1", Answer.YES)), "A1"));
        assertEquals("2/3/8w", bandwidth(catalogue, answered, "A1"));
    }

    @Test
    void aScoreCountsTheAnswersJaAndSpansTheLevelsThatAreStillPossible() {
        List<Score.Level> levels = List.of(level(0, 2), level(1, 3), level(2, 4));
        Catalogue catalogue = SmallCatalogue.of(step("A1")).asking("Q1").asking("Q2")
                .scoring(new Score("s", LocalText.same("s"), List.of("Q1", "Q2"), levels, Source.OWN)).build();
        Plan plan = plan("L-OP-S");
        assertEquals("2/4/32w", bandwidth(catalogue, plan, "A1"));
        assertEquals("2/4/8w", bandwidth(catalogue, basePlan("L-OP-S"), "A1"));
        assertEquals("2/4/32w", bandwidth(catalogue, plan.with(answer("Q1", Answer.YES)), "A1"));
        assertEquals("2/4/24w", bandwidth(catalogue, plan.with(answer("Q1", Answer.NO)), "A1"));
        assertEquals("6/12/24w", bandwidth(catalogue, plan.with(answer("Q1", Answer.YES), answer("Q2", Answer.NOT_APPLICABLE)), "A1"));
        assertEquals("8/16/32w", bandwidth(catalogue, plan.with(answer("Q1", Answer.YES), answer("Q2", Answer.YES)), "A1"));
        assertEquals("4/8/16w", bandwidth(catalogue, basePlan("L-OP-S").with(answer("Q1", Answer.NO), answer("Q2", Answer.NO)), "A1"));
    }

    private static Score.Level level(int from, double factor) {
        return new Score.Level(from, LocalText.same("level"), List.of(duration(steps("A1"), new Resize.Scale(factor, factor, factor))));
    }

    /** The bandwidth of a usual step that Q1 resizes, by the answer, and while it is open in both settings. */
    private record Lengths(String yes, String no, String notApplicable, String open, String base) {

        static Lengths after(Resize resize) {
            Catalogue catalogue = SmallCatalogue.of(SmallStep.step("A1")).asking("Q1", duration(steps("A1"), resize)).build();
            return new Lengths(bandwidth(catalogue, plan("L-OP-S").with(answer("Q1", Answer.YES)), "A1"),
                    bandwidth(catalogue, plan("L-OP-S").with(answer("Q1", Answer.NO)), "A1"),
                    bandwidth(catalogue, plan("L-OP-S").with(answer("Q1", Answer.NOT_APPLICABLE)), "A1"),
                    bandwidth(catalogue, plan("L-OP-S"), "A1"), bandwidth(catalogue, basePlan("L-OP-S"), "A1"));
        }
    }
}
