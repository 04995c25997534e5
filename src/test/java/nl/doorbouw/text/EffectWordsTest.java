package nl.doorbouw.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.effect.Condition;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.catalogue.effect.Resize;
import nl.doorbouw.catalogue.effect.Target;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
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

class EffectWordsTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(CatalogueFiles.builtIn());
    private static final Condition ALWAYS = Condition.ALWAYS;
    private static final Target D05 = new Target.Steps(Set.of("D05"));
    private static final Optional<Duration> SIX = Optional.of(Duration.weeks(6));
    private static final Optional<Duration> LEFT = Optional.empty();

    private final EffectWords dutch = new EffectWords(new Words(Words.DUTCH), CATALOGUE);
    private final EffectWords english = new EffectWords(new Words(Words.ENGLISH), CATALOGUE);

    static Stream<Arguments> vocabulary() {
        return Stream.of(
                say(new Effect.ChooseRoute(new Effect.Choice.OfDevelopment(Development.AREA), ALWAYS),
                        "kiest gebiedsontwikkeling", "chooses area development"),
                say(new Effect.ChooseRoute(new Effect.Choice.OfInstrument(Instrument.BOPA), ALWAYS), "kiest BOPA",
                        "chooses BOPA permit"),
                say(new Effect.ChooseRoute(new Effect.Choice.OfPreparation(Preparation.PARALLEL), ALWAYS),
                        "kiest parallel", "chooses parallel"),
                say(new Effect.AllAtOnce(true, ALWAYS), "laat al het planwerk tegelijk beginnen",
                        "starts all planning work at once"),
                say(new Effect.AllAtOnce(false, ALWAYS), "laat het planwerk na elkaar lopen",
                        "has the planning work follow one after the other"),
                say(new Effect.Add(Set.of("D10"), ALWAYS), "voegt stap D10 <D10> toe", "adds step D10 <D10>"),
                say(new Effect.Drop(Set.of("V06", "V05"), ALWAYS), "laat stappen V05 <V05> en V06 <V06> vervallen",
                        "leaves out steps V05 <V05> and V06 <V06>"),
                say(new Effect.Drop(Set.of("A04", "A01", "A02"), ALWAYS), "laat stappen A01, A02 en A04 vervallen",
                        "leaves out steps A01, A02 and A04"),
                say(new Effect.Replace(Set.of("B03"), Set.of("B07"), ALWAYS),
                        "zet stap B07 <B07> in de plaats van stap B03 <B03>",
                        "puts step B07 <B07> in the place of step B03 <B03>"),
                say(change(D05, Resize.Set.all(Bandwidth.weeks(52, 104, 156))),
                        "de duur van stap D05 <D05> wordt 52 – 104 – 156 w",
                        "the duration of step D05 <D05> becomes 52 – 104 – 156 w"),
                say(change(D05, Resize.Set.all(Bandwidth.weeks(0, 0, 0))), "de duur van stap D05 <D05> wordt 0 w",
                        "the duration of step D05 <D05> becomes 0 w"),
                say(change(D05, Resize.Set.all(new Bandwidth(Duration.days(5), Duration.weeks(2), Duration.months(1)))),
                        "de duur van stap D05 <D05> wordt 5 d – 2 w – 1 mnd",
                        "the duration of step D05 <D05> becomes 5 d – 2 w – 1 months"),
                say(change(D05, new Resize.Set(LEFT, LEFT, SIX)), "het maximum van stap D05 <D05> wordt 6 w",
                        "the maximum of step D05 <D05> becomes 6 w"),
                say(change(D05, new Resize.Set(SIX, SIX, LEFT)),
                        "het minimum van stap D05 <D05> wordt 6 w, "
                                + "de waarschijnlijke duur van stap D05 <D05> wordt 6 w",
                        "the minimum of step D05 <D05> becomes 6 w, the likely duration of step D05 <D05> becomes 6 w"),
                say(change(D05, new Resize.Scale(0.5, 0.5, 0.5)), "de duur van stap D05 <D05> wordt 0,5 keer zo lang",
                        "the duration of step D05 <D05> becomes 0.5 times as long"),
                say(change(D05, new Resize.Scale(1, 1, 0.75)), "het maximum van stap D05 <D05> wordt 0,75 keer zo lang",
                        "the maximum of step D05 <D05> becomes 0.75 times as long"),
                say(change(new Target.LedBy(Set.of(Party.CORPORATIE, Party.GEMEENTE)), new Resize.Scale(0.8, 1.25, 1)),
                        "het minimum van al het werk en elk besluit van gemeente en corporatie wordt 0,8 keer zo lang, "
                                + "de waarschijnlijke duur van al het werk en elk besluit van gemeente en corporatie "
                                + "wordt 1,25 keer zo lang",
                        "the minimum of all work and every decision of <G> and <C> becomes 0.8 times as long, "
                                + "the likely duration of all work and every decision of <G> and <C> "
                                + "becomes 1.25 times as long"),
                say(change(new Target.DecidedBy(Set.of("raad")), new Resize.Extend(Bandwidth.weeks(2, 4, 8))),
                        "bij de duur van elk besluit van Gemeenteraad komt 2 – 4 – 8 w",
                        "the duration of every decision of Municipal council grows by 2 – 4 – 8 w"),
                say(new Effect.ReplaceLinks("B01", List.of(Link.after("D04")), ALWAYS),
                        "laat stap B01 <B01> alleen wachten op D04 <D04>",
                        "lets step B01 <B01> wait for nothing but D04 <D04>"),
                say(new Effect.AddLinks("B01", Link.parseAll("D04; P03SS+4w"), ALWAYS),
                        "laat stap B01 <B01> ook wachten op D04 <D04> en P03SS+4w",
                        "lets step B01 <B01> wait for D04 <D04> and P03SS+4w too"),
                say(new Effect.AssignParty(Set.of("C02"), Party.ONTWIKKELAAR, ALWAYS),
                        "legt stap C02 <C02> bij ontwikkelaar",
                        "gives step C02 <C02> to developer"),
                say(new Effect.AssignBody(Set.of("B03"), "raad", ALWAYS),
                        "laat over stap B03 <B03> beslissen door Gemeenteraad",
                        "has step B03 <B03> decided by Municipal council"),
                say(new Effect.Check("B04", "B03", ALWAYS),
                        "waarschuwt als stap B04 <B04> niet klaar is vóór B03 <B03>",
                        "warns when step B04 <B04> is not finished before B03 <B03>"),
                say(new Effect.UsualMeetings(Set.of("raad", "college"), ALWAYS),
                        "laat de besluiten vallen in de gebruikelijke vergaderingen van "
                                + "College van B&W en Gemeenteraad",
                        "has decisions fall in the usual meetings of Municipal executive and Municipal council"),
                say(new Effect.BlockAroundElections("raad", Duration.weeks(8), Duration.weeks(12), ALWAYS),
                        "geen besluiten van Gemeenteraad van 8 w voor tot 12 w na verkiezingen",
                        "no decisions of Municipal council from 8 w before until 12 w after elections"),
                say(new Effect.Warn(new LocalText("Let op.", "Mind."), ALWAYS), "waarschuwt: Let op.", "warns: Mind."));
    }

    @ParameterizedTest
    @MethodSource("vocabulary")
    void everyEffectIsSaidInBothLanguages(Effect effect, String nl, String en) {
        assertEquals(List.of(named(nl, Words.DUTCH), named(en, Words.ENGLISH)),
                List.of(dutch.sentence(effect), english.sentence(effect)));
    }

    @Test
    void anEffectBoundToARouteSaysWhere() {
        Condition when = new Condition(Set.of(Development.LOCATION), Set.of(Instrument.BOPA, Instrument.PLAN),
                Set.of(Preparation.PARALLEL));
        assertEquals("laat het planwerk na elkaar lopen "
                        + "(alleen bij locatieontwikkeling, wijziging omgevingsplan en BOPA, parallel)",
                dutch.sentence(new Effect.AllAtOnce(false, when)));
    }

    @Test
    void everyEffectOfTheCatalogueCanBeSaid() {
        CATALOGUE.questions().values().stream()
                .flatMap(question -> Stream.concat(question.yes().stream(), question.no().stream()))
                .map(effect -> dutch.sentence(effect) + english.sentence(effect))
                .forEach(said -> assertFalse(said.contains("{"), said));
    }

    private static Effect change(Target target, Resize resize) {
        return new Effect.ChangeDuration(target, resize, ALWAYS);
    }

    private static Arguments say(Effect effect, String nl, String en) {
        return Arguments.of(effect, nl, en);
    }

    /** The text with the names of steps for their codes in brackets, and those of parties for their letters. */
    private static String named(String text, java.util.Locale locale) {
        String named = text;
        for (var step : CATALOGUE.steps().values()) {
            named = named.replace("<" + step.code() + ">", step.name().in(locale));
        }
        for (Party party : Party.values()) {
            named = named.replace("<" + party.letter() + ">", new Words(locale).name(party));
        }
        return named;
    }
}
