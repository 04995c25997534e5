package nl.doorbouw.catalogue.tailor;

import static nl.doorbouw.catalogue.SmallCatalogue.answer;
import static nl.doorbouw.catalogue.SmallCatalogue.basePlan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.RouteQuestions;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ja and nee do for every question of the built-in catalogue, as read by hand in the table of questions. */
class BuiltInQuestionsTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(CatalogueFiles.builtIn());

    /** Beside the steps that come (+) and go (-), every step that changes its bandwidth is named, and no other one may. */
    @ParameterizedTest(name = "{0} on {1} after {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Q06 | L-OP-S | -           | I08=4/8/15w V02=8/16/29.25w | -
            Q07 | L-OP-S | -           | +I06               | -
            Q07 | G-OP-S | -           | -                  | -
            Q08 | L-OP-S | -           | +D07               | -
            Q08 | G-BO-P | -           | -                  | -
            Q09 | L-OP-S | -           | J09=3/6/6w         | -
            Q09 | G-OP-P | -           | I06=3/6/6w D07=3/6/6w P06=3/6/6w J09=3/6/6w | -
            Q09 | L-OV-S | Q07=ja      | I06=3/6/6w         | -
            Q10 | L-OP-S | -           | -                  | -V09
            Q11 | L-OP-S | -           | +V04 +V05 +V06     | -
            Q11 | G-OP-S | -           | +V05 +V06          | -
            Q12 | L-OP-S | -           | +D10               | -
            Q13 | L-OP-P | Q12=ja      | D10=52/104/156w    | -
            Q14 | L-BO-S | -           | +D11               | -
            Q15 | L-OP-S | -           | +V07 -A02 -A04     | -
            Q15 | L-OP-P | -           | +V07 -A01          | -
            Q15 | L-OP-P | Q70=nee     | +V07 -A02 -A04     | -
            Q16 | L-OP-S | -           | I08=0w             | -
            Q17 | L-OV-S | -           | -                  | -T01 -T02 -X04 +T03 X03=60/72/95w
            Q18 | L-OP-S | -           | C02=2/3/5w C03=3/4/7w C04=1.5/2/4w C05=4/5/8w C08=3/5/8w X03=26/35/52w | -
            Q19 | G-BO-P | -           | X03=13/26/40w      | -
            Q20 | L-OP-S | -           | I07=2/4/8w         | I07=6/10/20w
            Q21 | L-OP-S | -           | +D09               | -C07
            Q22 | L-OP-S | -           | -                  | -
            Q23 | L-OP-S | -           | -D08 C06=3/5/8w    | -
            Q24 | L-OP-S | -           | -                  | -
            Q25 | L-OP-S | -           | C09=1/2/4w         | -
            Q30 | L-OP-S | -           | O01=1/1/2w         | -
            Q31 | L-OP-S | -           | +O02 +N07          | -
            Q32 | L-OP-P | -           | +O04               | -
            Q33 | L-OV-S | -           | +O06 +N06          | -
            Q34 | L-OP-S | -           | +O09               | -
            Q35 | L-OP-S | -           | N11=12/26/60w      | -
            Q35 | G-OP-S | -           | N11=22/46/100w     | -
            Q36 | L-OP-S | -           | -                  | -O12
            Q36 | L-OV-S | -           | -                  | -
            Q37 | L-OP-S | -           | +O13               | -
            Q37 | L-BO-S | -           | +O13 -B03 +B07     | -
            Q37 | L-OV-S | -           | -                  | -
            Q38 | L-OP-S | -           | +N05               | -
            Q39 | L-OP-S | -           | N10=52/78/156w     | N10=18/26/40w
            Q40 | L-OP-S | -           | J09=1/2/4w         | -
            Q41 | L-OP-S | -           | +J04               | -
            Q41 | L-BO-S | -           | -                  | -
            Q42 | L-OP-S | -           | +J10               | -
            Q43 | L-OP-P | -           | -W05               | -
            Q43 | L-OP-P | Q51=ja      | -W05 -R01          | -
            Q44 | L-OP-S | -           | J06=1w J11=1w      | J06=1/2/4w J11=1/2/4w
            Q45 | L-BO-S | -           | +B04               | -
            Q45 | L-OP-S | -           | -                  | -
            Q46 | L-BO-S | -           | -B03 +B07          | -
            Q46 | L-BO-S | Q51=ja      | -B03 +B07 -R01     | -
            Q47 | L-BO-S | -           | +B05 B03=12/12/18w | -
            Q48 | L-BO-S | -           | -                  | -
            Q49 | L-BO-S | -           | B02=0/1/2w         | -
            Q49 | L-OV-S | -           | W02=0/1/2w         | -
            Q50 | L-OP-S | -           | -                  | -
            Q51 | L-OP-S | -           | +R01 +R04          | -
            Q51 | L-BO-S | -           | +R01               | -
            Q51 | L-OP-S | Q52=ja Q53=ja | +R01 +R04        | -R02 -R03
            Q52 | L-BO-S | -           | +R02               | -
            Q53 | L-OV-P | -           | +R03               | -
            Q54 | L-OP-S | -           | -                  | -
            Q55 | L-OP-S | Q51=ja      | R04=34/72/105w     | -
            Q56 | L-OP-S | Q51=ja Q52=ja Q53=ja | -R02 R03=26/26/39w R04=26/26/39w | -
            Q60 | L-OP-S | -           | +N03 +N04          | -
            Q61 | L-OP-S | -           | +C10 +N01          | -
            Q62 | L-OP-S | -           | +N02               | -
            Q63 | L-OP-S | Q62=ja      | N02=26/39/52w      | -
            Q64 | L-OP-S | -           | +N08               | -
            Q64 | G-OP-S | -           | -                  | -
            Q65 | L-OP-S | -           | +N12               | -
            Q65 | G-OP-S | -           | -                  | -
            Q66 | L-OP-S | -           | -                  | -
            Q67 | L-OP-S | -           | -                  | -
            Q70 | L-OP-P | -           | -                  | -A01 +A02 +A04
            Q70 | L-OP-S | -           | -                  | -
            Q71 | L-OP-S | -           | A02=5/8/12w A04=3w | A04=0/0/1w
            Q72 | L-OP-S | -           | A03=6/14/26w       | A03=3/4/8w
            Q73 | L-OP-S | -           | -                  | -
            Q74 | L-OP-S | -           | T01=0/1/2w         | -
            Q75 | L-OP-S | -           | T02=8/8/12w        | -
            Q82 | L-OP-S | -           | -                  | -
            Q83 | L-OP-S | -           | -                  | -
            Q84 | L-OP-S | -           | P01=6/10/16w V02=8/16/31.2w C03=6/8/11.2w | P01=6/10/26w V02=8/16/50.7w C03=6/8/18.2w
            Q85 | L-OP-S | -           | D05=3/6/10w P01=4/6/10w  | -
            Q85 | G-OP-S | -           | D05=3/6/10w P01=8/13/26w | -
            Q86 | L-OP-S | -           | J09=3/3/12w        | -
            Q86 | G-BO-S | Q45=ja      | I06=3/3/12w D07=3/3/12w P06=3/3/12w V04=3/3/12w B04=4/4/12w | -
            Q87 | L-OP-S | -           | -                  | -
            """)
    void changesThePlanAsTheTableSays(String question, String route, String given, String yes, String no) {
        Plan plan = basePlan(route).with(changes(given));
        assertEquals(words(yes), difference(plan, plan.with(answer(question, Answer.YES))), "ja");
        assertEquals(words(no), difference(plan, plan.with(answer(question, Answer.NO))), "nee");
        assertEquals(words(no), difference(plan, plan.with(answer(question, Answer.NOT_APPLICABLE))), "nvt");
    }

    @Test
    void everyQuestionOfTheTableIsTested() throws NoSuchMethodException {
        CsvSource rows = BuiltInQuestionsTest.class.getDeclaredMethod("changesThePlanAsTheTableSays", String.class, String.class,
                String.class, String.class, String.class).getAnnotation(CsvSource.class);
        Set<String> tested = rows.textBlock().lines().map(line -> line.strip().split(" ")[0]).collect(Collectors.toCollection(TreeSet::new));
        // Q05 is about links alone; Q26, Q27, Q80 and Q81 change too many steps for a row: each has a test below.
        tested.addAll(Set.of("Q05", "Q26", "Q27", "Q80", "Q81"));
        Set<String> asked = CATALOGUE.questions().values().stream().filter(question -> !RouteQuestions.isRouteQuestion(question))
                .map(Question::code).filter(code -> code.compareTo("Q90") < 0).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(asked, tested);
    }

    @Test
    void startingAllAtOnceTurnsTheDaggerLinksOn() {
        Plan plan = basePlan("L-OP-P");
        assertEquals("I03", waits(plan, "I04"));
        assertEquals("I02", waits(plan.with(answer("Q05", Answer.YES)), "I04"));
        assertEquals("D02SS+4w; D03; D04FF+1w", waits(plan.with(answer("Q05", Answer.YES)), "D05"));
        assertEquals("D02; D03; D04; V01", waits(plan.with(answer("Q05", Answer.NO)), "D05"));
        // Lists without † count on every parallel route.
        assertEquals("P01; P03; P04", waits(plan, "P05"));
        // And on a sequential route none does.
        assertEquals(Set.of(), linksThatDiffer(basePlan("G-OP-S"), answer("Q05", Answer.YES)));
    }

    @Test
    void withoutBudgetAtRiskTheDesignWaitsForTheIrrevocableDecision() {
        assertEquals("D08; J14", waits(basePlan("L-OP-P").with(answer("Q24", Answer.NO)), "C01"));
        assertEquals("D08; B09", waits(basePlan("G-BO-P").with(answer("Q24", Answer.NO)), "C01"));
        assertEquals(Set.of(), linksThatDiffer(basePlan("L-OP-S"), answer("Q24", Answer.NO)));
        assertEquals(Set.of(), linksThatDiffer(basePlan("L-OP-P"), answer("Q24", Answer.YES)));
    }

    @Test
    void moreCorporationsDoubleAllTheirDecisions() {
        assertEquals(words("+V08 I07=6/12/24w D08=6/10/20w C06=4/6/12w C07=2/12/26w A05=2/4/12w"),
                difference(basePlan("L-OP-S"), basePlan("L-OP-S").with(answer("Q26", Answer.YES))));
        assertEquals(Set.of(), difference(basePlan("L-OP-S"), basePlan("L-OP-S").with(answer("Q26", Answer.NO))));
    }

    @Test
    void aFrameworkAgreementMakesTheContractingTwoFourSixWeeks() {
        Network sequential = network(basePlan("L-OP-S").with(answer("Q27", Answer.YES)));
        Bandwidth together = Stream.of("A02", "A03", "A04").map(code -> sequential.step(code).orElseThrow().bandwidth())
                .reduce(Bandwidth::plus).orElseThrow();
        assertEquals(Bandwidth.weeks(2, 4, 6), together);
        assertEquals(Bandwidth.weeks(2, 4, 8), sequential.step("C01").orElseThrow().bandwidth());
        assertEquals(words("C01=2/4/8w A01=2/4/6w"), difference(basePlan("L-OP-P"), basePlan("L-OP-P").with(answer("Q27", Answer.YES))));
    }

    @Test
    void aProjectLeaderWithMandateShortensTheMaximumOfTheStepsOfTheMunicipality() {
        assertEquals(resized(Set.of(Party.GEMEENTE), 1, 1, 0.8),
                difference(basePlan("G-OP-S"), basePlan("G-OP-S").with(answer("Q80", Answer.YES))));
        assertEquals(Set.of(), difference(basePlan("G-OP-S"), basePlan("G-OP-S").with(answer("Q80", Answer.NO))));
    }

    @Test
    void capacityThatIsNotCommittedLengthensTheStepsOfBothParties() {
        assertEquals(resized(Set.of(Party.GEMEENTE, Party.CORPORATIE), 1, 1.25, 1.5),
                difference(basePlan("G-OP-S"), basePlan("G-OP-S").with(answer("Q81", Answer.NO))));
        assertEquals(Set.of(), difference(basePlan("G-OP-S"), basePlan("G-OP-S").with(answer("Q81", Answer.YES))));
    }

    @Test
    void startOfBuildingWaitsForWhatTheAnswersOnLegalProtectionSay() {
        assertEquals("X01; A05; T02; N11; V09; W05", waits(basePlan("L-OP-S"), "X02"));
        assertEquals("X01; A05; T02; N11; V09; W04; J12", waits(basePlan("L-OP-S").with(answer("Q50", Answer.YES)), "X02"));
        assertEquals("X01; A05; T02; N11; V09; W04; J12", waits(basePlan("L-OP-P"), "X02"));
        assertEquals("X01; A05; T02; N11; V09; W04; J12; J14; W05", waits(basePlan("L-OP-P").with(answer("Q50", Answer.NO)), "X02"));
        assertEquals("X01; A05; T02; N11; V09; B06; B09", waits(basePlan("L-BO-P").with(answer("Q50", Answer.NO)), "X02"));
        assertEquals("X01; A05; T02; N11; V09; W04; J12; W04+4/8/14w", waits(basePlan("L-OP-P").with(answer("Q54", Answer.YES)), "X02"));
        assertEquals("X01; A05; T02; N11; V09; B06; B06+4/8/14w", waits(basePlan("L-BO-P").with(answer("Q54", Answer.YES)), "X02"));
    }

    @Test
    void otherLinksFollowTheirAnswers() {
        assertEquals("X03; N10; N10+13w", waits(basePlan("L-OP-S").with(answer("Q39", Answer.YES)), "X05"));
        assertEquals("D04; P03", added(basePlan("L-BO-S"), answer("Q48", Answer.YES), "B01"));
        assertEquals("W02", added(basePlan("L-OP-P"), answer("Q43", Answer.YES), "J07"));
        assertEquals("P05", waits(basePlan("L-OP-S").with(answer("Q66", Answer.YES)), "N09"));
        assertEquals("C05", waits(basePlan("L-OP-S").with(answer("Q66", Answer.NO)), "N09"));
        assertEquals("P05", waits(basePlan("L-OP-P").with(answer("Q66", Answer.NO)), "N09"));
        assertEquals("J12; V03", waits(basePlan("L-OP-S").with(answer("Q67", Answer.YES)), "N11"));
        assertEquals("J14; W05; V03", waits(basePlan("L-OP-P").with(answer("Q67", Answer.NO)), "N11"));
        assertEquals("B09; V03", waits(basePlan("L-BO-P").with(answer("Q67", Answer.NO)), "N11"));
        assertEquals("C08", waits(basePlan("L-OP-P").with(answer("Q70", Answer.NO)), "A02"));
    }

    @Test
    void partiesAndBodiesFollowTheirAnswers() {
        Network turnkey = network(basePlan("L-OP-S").with(answer("Q15", Answer.YES)));
        Map<Party, List<String>> designers = Stream.of("C02", "C03", "C04", "C05", "C08")
                .collect(Collectors.groupingBy(code -> turnkey.step(code).orElseThrow().lead().orElseThrow()));
        assertEquals(Map.of(Party.ONTWIKKELAAR, List.of("C02", "C03", "C04", "C05", "C08")), designers);
        assertEquals(List.of("college"), network(basePlan("L-OP-S").with(answer("Q40", Answer.YES))).step("J09").orElseThrow().bodies());
        assertEquals("raad", network(basePlan("L-OP-S")).step("J09").orElseThrow().bodies().getFirst());
    }

    @Test
    void meetingsAndElectionsFollowTheirAnswers() {
        Plan plan = basePlan("L-OP-S");
        assertEquals(Map.of(), network(plan).bodies());
        assertEquals(Set.of("mt", "bestuur", "rvc"), network(plan.with(answer("Q22", Answer.NO))).bodies().keySet());
        assertEquals(Set.of("college", "raad"), network(plan.with(answer("Q82", Answer.NO))).bodies().keySet());
        assertEquals(Map.of(), network(plan.with(answer("Q22", Answer.YES), answer("Q82", Answer.YES))).bodies());
        BodyAgenda council = network(plan.with(answer("Q83", Answer.YES))).bodies().get("raad");
        List<Period> around = CATALOGUE.elections().stream().map(day -> Period.ofDays(day.minusWeeks(8), day.plusWeeks(12))).toList();
        assertEquals(new BodyAgenda(Optional.empty(), around, around), council);
    }

    @Test
    void bindingAdviceMustFitTheDecisionTerm() {
        List<Network.DateCheck> checks = network(basePlan("L-BO-S").with(answer("Q45", Answer.YES))).checks();
        assertEquals(List.of("Q45 B04 B03"), checks.stream()
                .map(check -> check.question() + " " + check.check().step() + " " + check.check().finishesBefore()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            L-OP-S | 0 | 2/3/6w   | 2/3/4w
            L-OP-S | 1 | 2/3/6w   | 2/3/4w
            L-OP-S | 2 | 3/6/12w  | 3/4/8w
            L-OP-S | 3 | 6/10/16w | 4/6/10w
            G-OP-S | 4 | 10/14/20w | 8/12/16w
            """)
    void theNumberOfTimesJaInTheParticipationScanSetsBothRounds(String route, int yes, String first, String second) {
        List<String> questions = List.of("Q90", "Q91", "Q92", "Q93");
        Plan plan = basePlan(route).with(questions.stream()
                .map(code -> answer(code, questions.indexOf(code) < yes ? Answer.YES : Answer.NO)).toList());
        assertEquals(List.of(first, second), Stream.of("D04", "P03")
                .map(code -> network(plan).step(code).orElseThrow().bandwidth().toString()).toList());
    }

    /** The work and the decisions that these parties lead, resized; what stays the same is left out. */
    private static Set<String> resized(Set<Party> leaders, double min, double likely, double max) {
        return network(basePlan("G-OP-S")).steps().stream()
                .filter(step -> step.kind() == StepKind.WORK || step.kind() == StepKind.DECISION)
                .filter(step -> step.lead().filter(leaders::contains).isPresent())
                .filter(step -> !resized(step.bandwidth(), min, likely, max).equals(step.bandwidth()))
                .map(step -> step.code() + "=" + resized(step.bandwidth(), min, likely, max))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The likely value stands when a shortened maximum would fall below it. */
    private static Bandwidth resized(Bandwidth old, double min, double likely, double max) {
        Duration middle = old.likely().times(likely);
        Duration longest = old.max().times(max);
        return new Bandwidth(old.min().times(min), middle, longest.compareTo(middle) < 0 ? middle : longest);
    }

    private static Set<String> difference(Plan before, Plan after) {
        Map<String, String> old = bandwidths(before);
        Map<String, String> now = bandwidths(after);
        Set<String> words = new TreeSet<>();
        now.forEach((code, bandwidth) -> {
            if (!old.containsKey(code)) {
                words.add("+" + code);
            } else if (!old.get(code).equals(bandwidth)) {
                words.add(code + "=" + bandwidth);
            }
        });
        old.keySet().stream().filter(code -> !now.containsKey(code)).forEach(code -> words.add("-" + code));
        return words;
    }

    private static Map<String, String> bandwidths(Plan plan) {
        return network(plan).steps().stream()
                .collect(Collectors.toMap(NetworkStep::code, step -> step.bandwidth().toString(), (a, b) -> a, TreeMap::new));
    }

    private static Set<String> linksThatDiffer(Plan plan, Change change) {
        return network(plan).steps().stream().map(NetworkStep::code)
                .filter(code -> !waits(plan, code).equals(waits(plan.with(change), code))).collect(Collectors.toSet());
    }

    private static String added(Plan plan, Change change, String code) {
        List<Link> before = network(plan).step(code).orElseThrow().waits().likely();
        return Link.format(network(plan.with(change)).step(code).orElseThrow().waits().likely().stream()
                .filter(link -> !before.contains(link)).toList());
    }

    private static String waits(Plan plan, String code) {
        return Link.format(network(plan).step(code).orElseThrow().waits().likely());
    }

    private static Network network(Plan plan) {
        return Tailoring.tailor(CATALOGUE, plan);
    }

    private static List<Change> changes(String given) {
        return words(given).stream().map(word -> word.split("=")).map(parts -> Change.parse("question " + parts[0], "answer", parts[1])).toList();
    }

    private static Set<String> words(String text) {
        return text == null ? Set.of() : Arrays.stream(text.split(" ")).collect(Collectors.toCollection(TreeSet::new));
    }
}
