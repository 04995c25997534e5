package nl.doorbouw.catalogue.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.Source;
import nl.doorbouw.catalogue.effect.Condition;
import nl.doorbouw.catalogue.measure.Deed;
import nl.doorbouw.catalogue.measure.Measure;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Instrument;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Preparation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureReaderTest {

    private static final String MEASURES = """
            measures:
              - code: M01
                name: {nl: samen, en: together}
                does:
                  - {preparation: parallel}
                  - {answer: {question: Q01, is: nee}, when: [OP]}
                  - {drop: [A02]}
                asks:
                  - {party: C, what: {nl: geld, en: money}}
                source: {kind: [estimate], nl: bron, en: source}
            """;

    private final SmallFiles files = new SmallFiles().with("catalogue.yaml", "questions.yaml]", "questions.yaml, measures.yaml]")
            .with("measures.yaml", MEASURES);

    @Test
    void readsWhatAMeasureDoesAndAsks() {
        assertEquals(List.of(new Measure("M01", new LocalText("samen", "together"),
                List.of(new Deed.Prepare(Preparation.PARALLEL, Condition.ALWAYS),
                        new Deed.GiveAnswer("Q01", Answer.NO, new Condition(Set.of(), Set.of(Instrument.PLAN), Set.of())),
                        new Deed.LeaveOut(Set.of("A02"), Condition.ALWAYS)),
                List.of(new Measure.Ask(Party.CORPORATIE, new LocalText("geld", "money"))), Optional.empty(),
                new Source(Set.of(Source.Kind.ESTIMATE), new LocalText("bron", "source")))), files.read().measures());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            code: M01            | kode: M01               | 2 UNKNOWN_KEY [kode]; 2 MISSING_KEY [code]
            preparation: parallel | preparation: snel      | 5 BAD_VALUE [preparation, snel]
            preparation: parallel | preparation: parallel, drop: [A01] | 5 NOT_ONE_OF [preparation, answer, drop]
            question: Q01        | question: Q09           | 6 UNKNOWN_QUESTION [Q09]
            is: nee              | is: onbekend            | 6 BAD_VALUE [is, onbekend]
            [A02]                | [A09]                   | 7 UNKNOWN_STEP [A09]
            party: C             | party: Z                | 9 BAD_VALUE [party, Z]
            {nl: geld, en: money} | geld                   | 9 WRONG_FORM [what, ITEM]
            source:              | bron:                   | 10 UNKNOWN_KEY [bron]; 2 MISSING_KEY [source]
            """)
    void tellsWhatIsWrong(String old, String replacement, String expected) {
        CatalogueException problems = assertThrows(CatalogueException.class, () -> files.with("measures.yaml", old, replacement).read());
        assertEquals(expected.lines().flatMap(line -> List.of(line.split("; ")).stream()).sorted().toList(), problems.findings().stream()
                .map(finding -> finding.line() + " " + finding.problem() + " " + finding.facts()).sorted().collect(Collectors.toList()));
    }

    @Test
    void aMeasureThatDoesNothingOrIsThereTwiceIsWrong() {
        String idle = MEASURES.replaceAll("(?s)does:.*asks:", "does: []\n    asks:") + MEASURES.substring(MEASURES.indexOf("  - code"));
        CatalogueException problems = assertThrows(CatalogueException.class, () -> files.with("measures.yaml", idle).read());
        assertEquals(List.of("4 MISSING_KEY [does]", "8 DUPLICATE_CODE [M01, measures.yaml, 2]"), problems.findings().stream()
                .map(finding -> finding.line() + " " + finding.problem() + " " + finding.facts()).toList());
    }

    @Test
    void aPlanFromBeforeThereWereAnyIsOfferedThoseItKnowsTheNamesOf() {
        Catalogue today = files.read();
        assertEquals(List.of("M01"), new SmallFiles().read().offering(today).measures().stream().map(Measure::code).toList());
        Catalogue other = new SmallFiles().with("steps.yaml", "code: A02", "code: A03").read();
        assertEquals(List.of(), other.offering(today).measures());
        assertEquals(today.measures(), today.offering(CatalogueReader.read(CatalogueFiles.builtIn())).measures());
    }
}
