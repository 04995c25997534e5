package nl.doorbouw.catalogue.read;

import static nl.doorbouw.catalogue.effect.Condition.ALWAYS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.effect.Condition;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.catalogue.effect.Resize;
import nl.doorbouw.catalogue.effect.Target;
import nl.doorbouw.plan.word.Development;
import nl.doorbouw.plan.word.Instrument;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Preparation;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EffectReaderTest {

    private static final Target FIRST = new Target.Steps(Set.of("A01"));

    @ParameterizedTest
    @MethodSource("effects")
    void readsEveryWordOfTheVocabulary(String text, Effect expected) {
        assertEquals(List.of(expected), effectsOf(text));
    }

    static Stream<Arguments> effects() {
        return Stream.of(
                Arguments.of("{route: {development: area}}",
                        new Effect.ChooseRoute(new Effect.Choice.OfDevelopment(Development.AREA), ALWAYS)),
                Arguments.of("{route: {instrument: BO}}",
                        new Effect.ChooseRoute(new Effect.Choice.OfInstrument(Instrument.BOPA), ALWAYS)),
                Arguments.of("{route: {preparation: parallel}}",
                        new Effect.ChooseRoute(new Effect.Choice.OfPreparation(Preparation.PARALLEL), ALWAYS)),
                Arguments.of("{dagger: on}", new Effect.AllAtOnce(true, ALWAYS)),
                Arguments.of("{dagger: off}", new Effect.AllAtOnce(false, ALWAYS)),
                Arguments.of("{add: [A01, A02]}", new Effect.Add(Set.of("A01", "A02"), ALWAYS)),
                Arguments.of("{drop: [A01]}", new Effect.Drop(Set.of("A01"), ALWAYS)),
                Arguments.of("{replace: {drop: [A01], add: [A02]}}",
                        new Effect.Replace(Set.of("A01"), Set.of("A02"), ALWAYS)),
                Arguments.of("{link: {step: A02, after: 'A01SS+4/8/14w, A01'}}",
                        new Effect.ReplaceLinks("A02", Link.parseAll("A01SS+4/8/14w; A01"), ALWAYS)),
                Arguments.of("{link: {step: A02, also after: A01FF+1w}}",
                        new Effect.AddLinks("A02", Link.parseAll("A01FF+1w"), ALWAYS)),
                Arguments.of("{assign: {steps: [A01], party: O}}",
                        new Effect.AssignParty(Set.of("A01"), Party.ONTWIKKELAAR, ALWAYS)),
                Arguments.of("{assign: {steps: [A02], body: raad}}",
                        new Effect.AssignBody(Set.of("A02"), "raad", ALWAYS)),
                Arguments.of("{check: {step: A01, finishes before: A02}}", new Effect.Check("A01", "A02", ALWAYS)),
                Arguments.of("{meetings: {bodies: [raad]}}", new Effect.UsualMeetings(Set.of("raad"), ALWAYS)),
                Arguments.of("{block: {body: raad, around: elections, before: 8w, after: 12w}}",
                        new Effect.BlockAroundElections("raad", Duration.weeks(8), Duration.weeks(12), ALWAYS)),
                Arguments.of("{warn: {nl: let op, en: mind}}",
                        new Effect.Warn(new LocalText("let op", "mind"), ALWAYS)));
    }

    @ParameterizedTest
    @MethodSource("resizes")
    void readsEveryWayToChangeABandwidth(String text, Resize expected) {
        assertEquals(List.of(new Effect.ChangeDuration(FIRST, expected, ALWAYS)),
                effectsOf("{duration: {steps: [A01], " + text + "}}"));
    }

    static Stream<Arguments> resizes() {
        return Stream.of(
                Arguments.of("set: 1/2/4w", Resize.Set.all(Bandwidth.weeks(1, 2, 4))),
                Arguments.of("set min: 5w", new Resize.Set(Optional.of(Duration.weeks(5)), Optional.empty(),
                        Optional.empty())),
                Arguments.of("set likely: 3w, set max: 6w", new Resize.Set(Optional.empty(),
                        Optional.of(Duration.weeks(3)), Optional.of(Duration.weeks(6)))),
                Arguments.of("extend: 4/4/6w", new Resize.Extend(Bandwidth.weeks(4, 4, 6))),
                Arguments.of("scale: 0.5", new Resize.Scale(0.5, 0.5, 0.5)),
                Arguments.of("scale likely: 1.25, scale max: 1.5", new Resize.Scale(1, 1.25, 1.5)),
                Arguments.of("scale min: 0.5", new Resize.Scale(0.5, 1, 1)));
    }

    @Test
    void readsOfWhichStepsTheDurationChanges() {
        Resize twice = new Resize.Scale(2, 2, 2);
        assertEquals(List.of(
                new Effect.ChangeDuration(new Target.LedBy(Set.of(Party.GEMEENTE, Party.CORPORATIE)), twice, ALWAYS),
                new Effect.ChangeDuration(new Target.DecidedBy(Set.of("raad")), twice, ALWAYS)),
                effectsOf("{duration: {parties: [G, C], scale: 2}}, {duration: {bodies: [raad], scale: 2}}"));
    }

    @Test
    void readsOnWhichRoutesAnEffectWorks() {
        Condition condition = new Condition(Set.of(Development.AREA), Set.of(Instrument.PLAN, Instrument.BOPA),
                Set.of(Preparation.SEQUENTIAL));
        assertEquals(List.of(new Effect.Add(Set.of("A01"), condition)),
                effectsOf("{add: [A01], when: [sequential, OP, area, BO]}"));
    }

    private static List<Effect> effectsOf(String text) {
        return new SmallFiles().withEffect(text).read().question("Q01").orElseThrow().yes();
    }
}
