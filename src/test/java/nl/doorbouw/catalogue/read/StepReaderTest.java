package nl.doorbouw.catalogue.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorbouw.catalogue.CatalogueStep;
import nl.doorbouw.catalogue.CatalogueStep.Standard;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.Source;
import nl.doorbouw.catalogue.TermRule;
import nl.doorbouw.plan.word.Development;
import nl.doorbouw.plan.word.Instrument;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.calendar.CalendarKind;
import nl.doorbouw.time.term.FirstDay;
import org.junit.jupiter.api.Test;

class StepReaderTest {

    private static final Source SOURCE = new Source(Set.of(Source.Kind.ESTIMATE), new LocalText("bron", "source"));

    @Test
    void fillsInWhatIsLeftOut() {
        assertEquals(new CatalogueStep("A02", new LocalText("dan", "then"), "1", StepKind.DECISION,
                List.of(Party.CORPORATIE), Optional.empty(), List.of("raad"), Bandwidth.weeks(1, 2, 4),
                Bandwidth.weeks(1, 2, 4), Link.parseAll("A01"), Link.parseAll("A01"), false, CalendarKind.WORK,
                Set.of(Instrument.values()), Set.of(Development.values()), Standard.YES, Optional.empty(), SOURCE),
                read("kind: decision", "kind: decision"));
    }

    @Test
    void readsEveryKeyOfAStep() {
        assertEquals(new CatalogueStep("A02", new LocalText("dan", "then"), "1", StepKind.TERM,
                List.of(Party.CORPORATIE), Optional.of(new LocalText("adviseur", "consultant")), List.of("raad"),
                Bandwidth.weeks(1, 2, 4), Bandwidth.weeks(2, 3, 5), Link.parseAll("A01"),
                Link.parseAll("A01SS+1w; A01FF"), true, CalendarKind.BUILDING_FROST,
                Set.of(Instrument.BOPA, Instrument.PERMIT), Set.of(Development.AREA), Standard.NO,
                Optional.of(new TermRule(FirstDay.DAY_ITSELF, true, "Awb 3:16")), SOURCE),
                read("kind: decision", """
                        kind: term
                          who: {nl: adviseur, en: consultant}
                          duration area: 2/3/5w
                          after parallel: A01SS+1w†, A01FF
                          calendar: building+frost
                          instruments: [BO, OV]
                          development: area
                          standard: no
                          term: {first day: day itself, rolls: yes, law: "Awb 3:16"}"""));
    }

    @Test
    void anEmptyListOfLinksOnParallelRoutesIsNotTheSequentialOne() {
        assertEquals(List.of(), read("after: A01", "after: A01\n  after parallel: ''").parallel());
    }

    private static CatalogueStep read(String old, String replacement) {
        return new SmallFiles().with("steps.yaml", old, replacement).read().step("A02").orElseThrow();
    }
}
