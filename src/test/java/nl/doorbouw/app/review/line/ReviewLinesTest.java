package nl.doorbouw.app.review.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbouw.app.control.OneLine;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.exchange.review.Difference;
import nl.doorbouw.exchange.review.Difference.Kind;
import nl.doorbouw.exchange.review.Review;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.Test;

class ReviewLinesTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(CatalogueFiles.builtIn());
    private static final String Q11 = "Q11 " + CATALOGUE.questions().get("Q11").text().nl();
    private static final String D05 = "D05 " + CATALOGUE.steps().get("D05").name().nl();
    private static final Layer VIEW = Layer.view(Party.CORPORATIE);
    private static final Subject STEP = Subject.step("D05");
    private static final Subject OWN = Subject.step("M01");

    private final Difference answer = difference("D12", Layer.PLAN, Subject.question("Q11"), Fields.ANSWER, "ja", "ja", "nvt", Kind.CHANGED);
    private final Difference duration = difference("F9", Layer.PLAN, STEP, Fields.DURATION, "4/8/16w", "5/8/16w", "6/12.5/26w", Kind.CHANGED);
    private final Difference view = difference("L9", VIEW, STEP, Fields.DURATION, "", "", "9w", Kind.CHANGED);
    private final Difference added = difference("A140", Layer.PLAN, OWN, Fields.IN_PLAN, "", "", "true", Kind.NEW_ROW);
    private final Difference name = difference("B140", Layer.PLAN, OWN, Fields.STEP_NAME, "", "", "Proefboring", Kind.NEW_ROW);
    private final Difference after = difference("K140", Layer.PLAN, OWN, Fields.AFTER, "", "", "D05", Kind.NEW_ROW);
    private final Difference gone = difference("", Layer.PLAN, Subject.step("D06"), Fields.IN_PLAN, "true", "true", "false", Kind.MISSING_ROW);
    private final Review review = new Review(List.of(answer, duration, view, added, name, after, gone), List.of(), "antwoord.xlsx",
            Map.of(STEP, "wacht op de provincie"));
    private final List<ReviewLine> lines = new ReviewLines(new Words(Words.DUTCH), CATALOGUE, Plan.EMPTY, review).all();

    @Test
    void saysEachDifferenceInWords() {
        assertEquals(List.of(
                new LineText("Planning D12", "plan", "", Q11, "antwoord", "ja", "ja", "n.v.t.", ""),
                new LineText("Planning F9", "plan", "conflict", D05, "duur", "4/8/16w", "5/8/16w", "6/12,5/26w", "wacht op de provincie"),
                new LineText("Planning L9", "zienswijze corporatie", "", D05, "duur (corporatie)", "", "", "9w", "wacht op de provincie")),
                lines.stream().limit(3).map(ReviewLine::text).toList());
    }

    @Test
    void makesOneLineOfARowThatIsNewOrGone() {
        assertEquals(List.of(List.of(answer), List.of(duration), List.of(view), List.of(added, name, after), List.of(gone)),
                lines.stream().map(ReviewLine::differences).toList());
        assertEquals(new LineText("Planning rij 140", "plan", "nieuwe stap", "M01 Proefboring", "hele rij", "", "", "wacht op: D05", ""),
                lines.get(3).text());
        assertEquals("Deze stap staat niet meer in de lijst: uit het plan halen?", lines.get(4).text().kind());
    }

    @Test
    void ticksAllButTheMissingRows() {
        Taken taken = new Taken(review, lines);
        taken.takeAll();
        assertEquals(List.of(answer, duration, view, added, name, after), taken.acceptance().taken());
        assertEquals(4, taken.count());
    }

    @Test
    void ticksAMissingRowByItself() {
        Taken taken = new Taken(review, lines);
        taken.toggle(List.of(lines.get(4)));
        assertEquals(List.of(gone), taken.acceptance().taken());
        taken.toggle(List.of(lines.get(4)));
        assertEquals(List.of(), taken.acceptance().taken());
    }

    @Test
    void aToggleOfSomeTicksThemAllFirst() {
        Taken taken = new Taken(review, lines);
        taken.take(List.of(lines.get(0)));
        taken.toggle(List.of(lines.get(0), lines.get(1)));
        assertEquals(List.of(answer, duration), taken.acceptance().taken());
        taken.toggle(List.of(lines.get(0), lines.get(1)));
        assertEquals(0, taken.count());
    }

    @Test
    void filtersByWordsSheetLayerAndConflict() {
        assertEquals(List.of(1, 2), shown(new ReviewFilter("provincie duur", Optional.empty(), Optional.empty(), false)));
        assertEquals(List.of(2), shown(new ReviewFilter("", Optional.of("Planning"), Optional.of(VIEW), false)));
        assertEquals(List.of(1), shown(new ReviewFilter("", Optional.empty(), Optional.empty(), true)));
        assertEquals(List.of(), shown(new ReviewFilter("", Optional.of("Project"), Optional.empty(), false)));
    }

    @Test
    void aLongRemarkIsOneShortLineInATable() {
        assertEquals("een ⏎ twee", OneLine.of("een\r\n twee"));
        assertEquals("x".repeat(160) + "…", OneLine.of("x".repeat(32_767)));
    }

    private List<Integer> shown(ReviewFilter filter) {
        return lines.stream().filter(filter).map(lines::indexOf).toList();
    }

    private static Difference difference(String cell, Layer layer, Subject subject, Field<?> field, String base, String mine, String theirs,
            Kind kind) {
        return new Difference("Planning", cell, layer, subject, field, base, mine, theirs, kind);
    }
}
