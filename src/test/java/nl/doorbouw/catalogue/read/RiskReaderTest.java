package nl.doorbouw.catalogue.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.Source;
import nl.doorbouw.catalogue.risk.RiskRules;
import nl.doorbouw.catalogue.risk.VoidingDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskReaderTest {

    private static final String RISK = """
            risk:
              hours:
                - {hours: 4}
                - {phases: ["1"], hours: 16}
                - {steps: [A02], hours: 2}
              decisions:
                - step: A02
                  voids: [A01]
                  why: {nl: anders, en: otherwise}
              source: {kind: [estimate], nl: bron, en: source}
            """;

    private final SmallFiles files = new SmallFiles().with("catalogue.yaml", "questions.yaml]", "questions.yaml, risk.yaml]")
            .with("risk.yaml", RISK);

    @Test
    void readsWhatIsAtRiskAndHowMuchWorkADayIs() {
        RiskRules rules = files.read().risk();
        assertEquals(new RiskRules(4, Map.of("1", 16), Map.of("A02", 2), List.of(new VoidingDecision("A02", Set.of("A01"), new LocalText("anders", "otherwise"))),
                new Source(Set.of(Source.Kind.ESTIMATE), new LocalText("bron", "source"))), rules);
        assertEquals(List.of(2, 16, 4), List.of(rules.hours("A02", "1"), rules.hours("A01", "1"), rules.hours("A01", "2")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            hours: 4        | hours: -4     | 3 BAD_VALUE [hours, -4]
            hours: 4        | hours: acht   | 3 BAD_VALUE [hours, acht]
            hours: 4        | uren: 4       | 3 UNKNOWN_KEY [uren]; 3 MISSING_KEY [hours]
            ["1"]           | ["9"]         | 4 UNKNOWN_PHASE [9]
            steps: [A02]    | steps: [A07]  | 5 UNKNOWN_STEP [A07]
            step: A02       | step: A09     | 7 UNKNOWN_STEP [A09]
            [A01]           | [A08]         | 8 UNKNOWN_STEP [A08]
            why:            | waarom:       | 9 UNKNOWN_KEY [waarom]; 7 MISSING_KEY [why]
            """)
    void tellsWhatIsWrong(String old, String replacement, String expected) {
        CatalogueException problems = assertThrows(CatalogueException.class, () -> files.with("risk.yaml", old, replacement).read());
        assertEquals(List.of(expected.split("; ")).stream().sorted().toList(), problems.findings().stream()
                .map(finding -> finding.line() + " " + finding.problem() + " " + finding.facts()).sorted().toList());
    }

    @Test
    void aPlanFromBeforeThereWereAnyGetsThoseItKnowsTheStepsOf() {
        Catalogue today = files.read();
        assertEquals(today.risk(), new SmallFiles().read().offering(today).risk());
        Catalogue other = new SmallFiles().with("steps.yaml", "code: A02", "code: A03").read();
        assertEquals(List.of(), other.offering(today).risk().decisions());
    }
}
