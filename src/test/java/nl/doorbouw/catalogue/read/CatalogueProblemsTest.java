package nl.doorbouw.catalogue.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueProblemsTest {

    private static final String SCORE = """
            score:
              code: scan
              name: {nl: scan, en: scan}
              questions: [Q01]
              levels:
                - {from: 0, name: {nl: klein, en: small}, effects: []}
                - {from: 2, name: {nl: groot, en: large}, effects: []}
              source: {kind: [estimate], nl: bron, en: source}
            questions:
              - code: Q01
                group: A
                question: {nl: vraag, en: question}
                yes: []
                no: []
                source: {kind: [estimate], nl: bron, en: source}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            questions.yaml]  | q.yaml, questions.yaml]   | 7 MISSING_FILE [q.yaml]
            version: "1"     | vershun: "1"              | 1 UNKNOWN_KEY [vershun]; 1 MISSING_KEY [version]
            version: "1"     | version: ""               | 1 MISSING_KEY [version]
            en: note}        | en: note, nl: nog}        | 2 DUPLICATE_KEY [nl]
            en: note}        | en: note                  | 3 NOT_YAML [expected ',' or '}', but got :]
            {nl: let op, en: note} | let op              | 2 WRONG_FORM [note, ITEM]
            ["2026-03-18"]   | 2026-03-18                | 6 WRONG_FORM [elections, LIST]
            "2026-03-18"     | 2026-02-30                | 6 BAD_VALUE [elections, 2026-02-30]
            initial: R       | initial: [R]              | 4 WRONG_FORM [initial, TEXT]
            initial: R       | initial: R, cadence: soon | 4 BAD_VALUE [cadence, soon]
            party: G         | party: X                  | 4 BAD_VALUE [party, X]
            party: G         | party: G, source: {kind: [], nl: a, en: } | 4 MISSING_KEY [en]
            """)
    void tellsWhatIsWrongInTheMainFile(String old, String replacement, String expected) {
        SmallFiles files = new SmallFiles().with("catalogue.yaml", old, replacement);
        assertEquals(expected, told(files).replace("catalogue.yaml:", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            kind: work       | kind: werk                | 4 BAD_VALUE [kind, werk]
            kind: work       | kind: term                | 1 NO_TERM_RULE [A01]
            kind: work       | kind: milestone           | 1 MILESTONE_TAKES_TIME [A01]
            1/2/3w           | 0/0/0w                    | 1 NO_DURATION [A01]
            1/2/3w           | 3/2/1w                    | 6 BAD_BANDWIDTH [duration, 3/2/1w]
            1/2/3w           | lang                      | 6 BAD_BANDWIDTH [duration, lang]
            parties: [G]     | partys: [G]               | 1 MISSING_KEY [parties]; 5 UNKNOWN_KEY [partys]
            parties: [G]     | parties: []               | 1 NO_PARTY [A01]
            phase: "1"       | phase: "7"                | 3 UNKNOWN_PHASE [7]
            code: A02        | code: A01                 | 8 DUPLICATE_CODE [A01, steps.yaml, 1]
            code: A01        | code: eerst               | 1 BAD_VALUE [code, eerst]; 15 UNKNOWN_STEP [A01]
            [raad]           | [rad]                     | 13 UNKNOWN_BODY [rad]
            after: A01       | after: A01XX              | 15 BAD_LINK [after, A01XX]
            after: A01       | after: A01†               | 15 BAD_LINK [after, A01†]
            after: A01       | after parallel: A†01      | 15 BAD_LINK [after parallel, A†01]
            after: A01       | after: A01, Z99SS+2w      | 15 UNKNOWN_STEP [Z99]
            after: A01       | calendar: soms            | 15 BAD_VALUE [calendar, soms]
            after: A01       | instruments: [OP, XX]     | 15 BAD_VALUE [instruments, XX]
            after: A01       | development: both         | 15 BAD_VALUE [development, both]
            after: A01       | standard: true            | 15 BAD_VALUE [standard, true]
            after: A01       | term: {first day: day itself, rolls: no} | 8 TERM_RULE_WITHOUT_TERM [A02]
            kind: [estimate] | kind: [project]           | 7 BAD_VALUE [kind, project]
            """)
    void tellsWhatIsWrongInAStep(String old, String replacement, String expected) {
        assertEquals(expected, told(new SmallFiles().with("steps.yaml", old, replacement)).replace("steps.yaml:", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {ad: [A01]}                                     | UNKNOWN_KEY [ad]; NOT_ONE_OF [route, dagger, …, warn]
            {add: [A01], drop: [A02]}                       | NOT_ONE_OF [route, dagger, …, warn]
            {add: [Z99]}                                    | UNKNOWN_STEP [Z99]
            {add: A01}                                      | WRONG_FORM [add, LIST]
            {add: [A01], when: [soms]}                      | BAD_VALUE [when, soms]
            {dagger: yes}                                   | BAD_VALUE [dagger, yes]
            {route: {instrument: XX}}                       | BAD_VALUE [instrument, XX]
            {route: {}}                                     | NOT_ONE_OF [development, instrument, preparation]
            {replace: {drop: [A01]}}                        | MISSING_KEY [add]
            {duration: {set: 1w}}                           | NOT_ONE_OF [steps, parties, bodies]
            {duration: {steps: [A01], set: 1w, scale: 2}}   | NOT_ONE_OF [set, set min, …, scale max]
            {duration: {steps: [A01]}}                      | NOT_ONE_OF [set, set min, …, scale max]
            {duration: {steps: [A01], scale: 80}}           | BAD_VALUE [scale, 80]
            {duration: {steps: [A01], scale: NaN}}          | BAD_VALUE [scale, NaN]
            {duration: {steps: [A01], set max: lang}}       | BAD_BANDWIDTH [set max, lang]
            {duration: {bodies: [rad], scale: 2}}           | UNKNOWN_BODY [rad]
            {link: {step: A02, after: A01, also after: A01}} | NOT_ONE_OF [after, also after]
            {link: {step: A02, also after: Z99}}            | UNKNOWN_STEP [Z99]
            {assign: {steps: [A01], body: rad}}             | UNKNOWN_BODY [rad]
            {assign: {steps: [A01]}}                        | NOT_ONE_OF [party, body]
            {check: {step: A01, finishes before: Z99}}      | UNKNOWN_STEP [Z99]
            {meetings: {bodies: [rad]}}                     | UNKNOWN_BODY [rad]
            {block: {body: raad, around: kerst, before: 1w, after: 1w}} | BAD_VALUE [around, kerst]
            {warn: {nl: tekst}}                             | MISSING_KEY [en]
            """)
    void tellsWhatIsWrongInAnEffect(String effect, String expected) {
        assertEquals(expected, told(new SmallFiles().withEffect(effect)).replace("questions.yaml:4 ", "")
                .replace("add, drop, replace, duration, link, assign, check, meetings, block", "…")
                .replace("set likely, set max, extend, scale, scale min, scale likely", "…"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "-0.1", "NaN", "half"})
    void tellsThatAChanceIsNoChance(String chance) {
        CatalogueException wrong = assertThrows(CatalogueException.class,
                () -> new SmallFiles().with("questions.yaml", "yes: []", "chance: " + chance + "\n  yes: []").read());
        assertEquals(List.of(new Finding("questions.yaml", 4, Finding.Problem.BAD_CHANCE, List.of("chance", chance))), wrong.findings());
    }

    @Test
    void readsTheChanceOfJaAndWhereItComesFrom() {
        assertEquals(Question.Chance.UNKNOWN, chance(""));
        assertEquals(new Question.Chance(0.3, new Source(Set.of(Source.Kind.ESTIMATE), new LocalText("schatting", "estimate"))),
                chance("chance: 0.3\n  "));
        assertEquals(new Question.Chance(0, new Source(Set.of(Source.Kind.PRACTICE), new LocalText("bron", "source"))),
                chance("chance: 0\n  chance source: {kind: [practice], nl: bron, en: source}\n  "));
    }

    private static Question.Chance chance(String lines) {
        return new SmallFiles().with("questions.yaml", "yes: []", lines + "yes: []").read().questions().get("Q01").chance();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            [Q01]   | [Q02]     | 4 UNKNOWN_QUESTION [Q02]
            from: 0 | from: 1   | 2 BAD_LEVELS [scan]
            from: 2 | from: 0   | 2 BAD_LEVELS [scan]
            from: 2 | from: two | 7 BAD_VALUE [from, two]
            score:  | scores:   | 1 UNKNOWN_KEY [scores]
            """)
    void tellsWhatIsWrongInAScore(String old, String replacement, String expected) {
        SmallFiles files = new SmallFiles().with("questions.yaml", SCORE).with("questions.yaml", old, replacement);
        assertEquals(expected, told(files).replace("questions.yaml:", ""));
    }

    @Test
    void readsAScoreAndQuestionsFromOneFile() {
        assertEquals(2, new SmallFiles().with("questions.yaml", SCORE).read().scores().getFirst().levels().size());
    }

    @Test
    void tellsThatThereIsNoMainFile() {
        CatalogueException exception = assertThrows(CatalogueException.class,
                () -> CatalogueReader.read(new CatalogueFiles(Map.of())));
        assertEquals(List.of(new Finding("catalogue.yaml", 1, Finding.Problem.MISSING_FILE, List.of("catalogue.yaml"))),
                exception.findings());
    }

    @Test
    void tellsThatAFileIsNotListed() {
        assertEquals("other.yaml:1 UNLISTED_FILE [other.yaml]", told(new SmallFiles().with("other.yaml", "[]")));
    }

    @Test
    void tellsThatAFileIsEmpty() {
        assertEquals("questions.yaml:1 NOT_YAML []", told(new SmallFiles().with("questions.yaml", "# niets\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&a {x: *a}", "[&a {x: y}, *a]"})
    void refusesReferencesInsideAFile(String text) {
        assertEquals("questions.yaml:1 NOT_YAML [Number of aliases for non-scalar nodes exceeds the specified max=0]",
                told(new SmallFiles().with("questions.yaml", text)));
    }

    @Test
    void tellsThatThereAreNoSteps() {
        assertEquals("catalogue.yaml:1 NO_STEPS []", told(new SmallFiles().with("steps.yaml", "[]")));
    }

    @Test
    void tellsEverythingAtOnceInTheOrderOfTheFiles() {
        assertEquals("""
                catalogue.yaml:4 BAD_VALUE [party, X]
                questions.yaml:2 UNKNOWN_GROUP [Z]
                steps.yaml:4 BAD_VALUE [kind, werk]
                steps.yaml:15 BAD_LINK [after, ?]""", told(new SmallFiles()
                .with("steps.yaml", "after: A01", "after: \"?\"").with("steps.yaml", "kind: work", "kind: werk")
                .with("questions.yaml", "group: A", "group: Z").with("catalogue.yaml", "party: G", "party: X"))
                .replace("; ", "\n"));
    }

    private static String told(SmallFiles files) {
        return assertThrows(CatalogueException.class, files::read).findings().stream()
                .map(finding -> finding.file() + ":" + finding.line() + " " + finding.problem() + " " + finding.facts())
                .collect(Collectors.joining("; "));
    }
}
