package nl.doorbouw.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On route L-OP-S in bare weeks the likely D05 decides first residents: each week longer is a week later. */
class ConfrontTest {

    @TempDir
    private Path folder;
    private Terminal terminal;
    private String plan;

    @BeforeEach
    void makePlan() {
        terminal = new Terminal(folder, "nl");
        plan = terminal.plan("L-OP-S", "--bare-weeks", "--open", "base");
        view("gemeente", "step D05", "duration", "6/12/26w");
        view("corporatie", "step D05", "duration", "6/16/30w");
        view("corporatie", "question Q11", "answer", "nee");
    }

    @Test
    void theJsonHasTheDatesOfBothAndTheRankedDifferences() {
        JsonNode json = terminal.ok("confront", plan, "--json").json();
        assertEquals(List.of("gemeente", "corporatie", "plan", "differences", "joint", "total", "common"), keys(json));
        assertEquals(List.of("startOfBuilding", "firstResidents", "finish"), keys(json.get("corporatie")));
        assertEquals(json.at("/gemeente/firstResidents/likely").asText(), likely("2026-01-05", 318));
        assertEquals(json.at("/corporatie/firstResidents/likely").asText(), likely("2026-01-05", 322));
        JsonNode first = json.at("/differences/0");
        assertEquals(List.of("subject", "field", "gemeente", "corporatie", "weeks", "effectDays", "effect", "counts", "sources", "average", "parked"),
                keys(first));
        assertEquals("step D05|duration|6/12/26w|6/16/30w|4.0|28|6/14/28w", texts(first, "subject", "field", "gemeente", "corporatie", "weeks",
                "effectDays", "average"));
        assertEquals("Bas|corporatie|2026-02-03T09:30:00Z|volgens ons", texts(first.at("/sources/corporatie"), "author", "party", "at", "remark"));
        JsonNode second = json.at("/differences/1");
        assertEquals("question Q11|null|nee|null|null|onbekend|nee", texts(second, "subject", "gemeente", "corporatie", "weeks", "average")
                + "|" + texts(second.get("counts"), "gemeente", "corporatie"));
    }

    @Test
    void thePeopleReadItAsTables() {
        List<String> lines = terminal.ok("confront", plan).lines();
        assertEquals(List.of("Wat zij anders zien, op volgorde van wat het met de eerste bewoning doet",
                "Wat                                                gemeente    corporatie  Langer  Eerste bewoning  Uiterlijk",
                "D05 Nota van uitgangspunten (NvU) opstellen, duur  6/12/26w    6/16/30w      +4 w             +4 w       +4 w"),
                lines.subList(5, 8));
        assertEquals("What they see differently, by what it does to first residents",
                new Terminal(folder, "en").ok("confront", plan).lines().get(5));
    }

    @Test
    void otherPartiesCanBeConfronted() {
        JsonNode json = terminal.ok("confront", plan, "--between", "ontwikkelaar,corporatie", "--json").json();
        assertEquals(List.of("ontwikkelaar", "corporatie"), keys(json).subList(0, 2));
        assertEquals("null|6/16/30w", texts(json.at("/differences/0"), "ontwikkelaar", "corporatie"));
    }

    @Test
    void whatIsAgreedIsThePlansOwnAndTheViewOfBoth() {
        assertEquals(List.of("D05 Nota van uitgangspunten (NvU) opstellen, duur: – → 6/13/27w"),
                terminal.ok("agree", plan, "step D05", "duration", "6/13/27w", "--author", "Noor", "--remark", "overleg").lines().subList(0, 1));
        JsonNode json = terminal.ok("confront", plan, "--json").json();
        assertEquals("question Q11", texts(json.at("/differences/0"), "subject"));
        assertEquals("step D05|duration|6/13/27w|true|[\"gemeente\",\"corporatie\"]", texts(json.at("/common/0"), "subject", "field", "value", "agreed")
                + "|" + json.at("/common/0/parties"));
        assertEquals("plan gemeente corporatie", String.join(" ", layersOfTheLastEdit()));
        terminal.ok("undo", plan);
        assertEquals("step D05", texts(terminal.ok("confront", plan, "--json").json().at("/differences/0"), "subject"));
    }

    @Test
    void theirsIsTakenOverAndTheAverageToo() {
        terminal.ok("agree", plan, "step D05", "duration", "--average");
        assertEquals("6/14/28w", newValue());
        terminal.ok("undo", plan);
        terminal.ok("agree", plan, "step D05", "duration", "--take", "corporatie");
        assertEquals("6/16/30w", newValue());
        terminal.ok("agree", plan, "question Q11", "answer", "--take", "gemeente");
        assertEquals("onbekend", newValue());
    }

    @Test
    void theMinutesTellWhatWasSettledSinceThen() {
        terminal.ok("agree", plan, "step D05", "duration", "6/13/27w", "--author", "Noor", "--remark", "overleg");
        terminal.ok("set", plan, "question Q11", "parked", "Jansen; 2026-03-01; kadaster");
        List<String> all = terminal.ok("confront", plan, "--minutes").lines();
        assertEquals("- D05 Nota van uitgangspunten (NvU) opstellen, duur: min 6, waarschijnlijk 13, max 27 weken. Daarvoor: gemeente min 6,"
                + " waarschijnlijk 12, max 26 weken; corporatie min 6, waarschijnlijk 16, max 30 weken. Eerste bewoning −3 w. Opmerking: overleg",
                all.stream().filter(line -> line.startsWith("- D05")).findFirst().orElseThrow());
        String lines = String.valueOf(terminal.ok("log", plan, "--json").json().size());
        JsonNode json = terminal.ok("confront", plan, "--minutes", "--since", lines, "--json").json();
        assertEquals(List.of("settled", "parked", "open", "before", "after", "now", "effect"), keys(json));
        assertEquals(List.of(0, 1, 1), List.of(json.get("settled").size(), json.get("parked").size(), json.get("open").size()));
        assertEquals(0, terminal.ok("confront", plan, "--minutes", "--since", "2026-02-04", "--json").json().get("settled").size());
        assertEquals(1, terminal.ok("confront", plan, "--minutes", "--since", "3-2-2026", "--json").json().get("settled").size());
    }

    @Test
    void theMinutesMayStartAtABaseline() {
        terminal.ok("baseline", "set", plan, "Overleg");
        terminal.ok("agree", plan, "step D05", "duration", "6/13/27w");
        assertEquals(1, terminal.ok("confront", plan, "--minutes", "--since", "overleg", "--json").json().get("settled").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            confront @ --between gemeente             | “gemeente” noemt geen twee partijen. Schrijf bijvoorbeeld gemeente,ontwikkelaar.
            confront @ --between gemeente,gemeente    | “gemeente,gemeente” noemt geen twee partijen. Schrijf bijvoorbeeld gemeente,ontwikkelaar.
            confront @ --minutes --since gisteren     | “gisteren” is geen datum, regel van het logboek of ijkpunt. Gebruik bijvoorbeeld 11-03-2027, 24 of de naam van een ijkpunt.
            confront @ --minutes --since 999          | “999” is geen datum, regel van het logboek of ijkpunt. Gebruik bijvoorbeeld 11-03-2027, 24 of de naam van een ijkpunt.
            agree @ step=D05 duration                 | Geef één van deze: een waarde, --take of --average.
            agree @ step=D05 duration 6w --average    | Geef één van deze: een waarde, --take of --average.
            agree @ step=D05 duration 6w --by iedereen | “iedereen” noemt niet de partijen die het eens zijn. Schrijf bijvoorbeeld gemeente,corporatie.
            agree @ step=D05 duration --take aannemer | “aannemer” is geen van de partijen die het eens zijn (gemeente,corporatie). Neem de waarde van een van deze.
            agree @ step=D05 duration --average --by gemeente | “gemeente” noemt geen twee partijen. Schrijf bijvoorbeeld gemeente,ontwikkelaar.
            """)
    void aWrongUseIsToldInOneSentence(String line, String sentence) {
        assertEquals(new Terminal.Run(2, "", sentence), run(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            agree @ step=Z05 duration 4w              | Stap Z05 staat niet in dit plan. Controleer de code of voeg de stap toe.
            agree @ step=D05 duration 4/w             | “4/w” heeft twee waarden. Vul er één in (6w) of drie: kortste, waarschijnlijke, langste (4/8/16w).
            agree @ step=D06 duration --average       | step D06, duration: beide partijen zien dit hetzelfde; er valt niets over te nemen. Geef de waarde waarover jullie het eens zijn.
            agree @ question=Q11 answer --average     | question Q11, answer: tussen deze twee waarden ligt geen gemiddelde. Kies een van beide, of geef een andere.
            set @ step=D05 parked morgen              | Stap D05: “morgen” is geen waarde voor geparkeerd. Verwacht: wie, voor wanneer en wat, zoals Jansen; 01-02-2027; navragen bij de provincie.
            set @ plan viewRule kleinste              | Plan: “kleinste” is geen waarde voor zolang er geen afspraak is, telt. Verwacht: widest (ruimste), owner (trekker), gemeente of corporatie.
            """)
    void whatCannotBeIsToldInOneSentence(String line, String sentence) {
        assertEquals(new Terminal.Run(1, "", sentence), run(line));
    }

    private Terminal.Run run(String line) {
        String[] words = line.strip().split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].equals("@") ? plan : words[i].replace('=', ' ');
        }
        return terminal.run(words).withoutLineEnds();
    }

    private void view(String party, String subject, String field, String value) {
        terminal.ok("set", plan, subject, field, value, "--layer", party, "--party", party, "--author", party.equals("gemeente") ? "Noor" : "Bas",
                "--remark", "volgens ons");
    }

    private List<String> layersOfTheLastEdit() {
        JsonNode log = terminal.ok("log", plan, "--json").json();
        String edit = log.get(log.size() - 1).get("edit").asText();
        return StreamSupport.stream(log.spliterator(), false).filter(entry -> entry.get("edit").asText().equals(edit))
                .map(entry -> entry.get("layer").asText()).toList();
    }

    private String newValue() {
        JsonNode log = terminal.ok("log", plan, "--json").json();
        return log.get(log.size() - 1).get("new").asText();
    }

    private static String likely(String start, int weeks) {
        return LocalDate.parse(start).plusWeeks(weeks).minusDays(1).toString();
    }

    private static List<String> keys(JsonNode node) {
        return node.properties().stream().map(property -> property.getKey()).toList();
    }

    private static String texts(JsonNode node, String... fields) {
        return String.join("|", List.of(fields).stream().map(field -> node.get(field).asText()).toList());
    }
}
