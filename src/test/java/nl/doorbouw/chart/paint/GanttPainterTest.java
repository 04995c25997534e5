package nl.doorbouw.chart.paint;

import static nl.doorbouw.chart.ChartSteps.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.doorbouw.chart.GanttLayout;
import nl.doorbouw.chart.GanttRow;
import nl.doorbouw.chart.TimeScale;
import nl.doorbouw.chart.Viewport;
import nl.doorbouw.chart.axis.Shading;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.calendar.Region;
import org.junit.jupiter.api.Test;

class GanttPainterTest {

    private static List<String> drawn(GanttView.Links links, Optional<String> selected, GanttRow... rows) {
        return drawn(0, links, selected, List.of(rows));
    }

    private static List<String> drawn(double scrollY, GanttView.Links links, Optional<String> selected,
            List<GanttRow> rows) {
        GanttLayout layout = new GanttLayout(rows, new TimeScale(0, 2), new Viewport(400, 240, 40, scrollY));
        WritingPen pen = new WritingPen();
        new GanttPainter().paint(new GanttView(layout, new Shading(Region.MIDDEN, false), LocalDate.ofEpochDay(50),
                Locale.UK, selected,
                links), pen);
        return pen.written();
    }

    @Test
    void drawsBandBelowBar() {
        List<String> drawn =
                drawn(GanttView.Links.ALL, Optional.empty(), step("A1", 10, 30).from(5, 20).until(40, 100).row());
        int band = drawn.indexOf("fillRound PARTY_GEMEENTE BAND 10,51 190×6");
        int bar = drawn.indexOf("fillRound PARTY_GEMEENTE SOLID 20,47 40×14");
        assertTrue(0 <= band && band < bar, drawn::toString);
    }

    @Test
    void outlinesWhatIsCritical() {
        String outline = "outlineRound CRITICAL SOLID 18,45 44×18";
        assertTrue(drawn(GanttView.Links.ALL, Optional.empty(), step("A1", 10, 30).critical().row()).contains(outline));
        assertFalse(drawn(GanttView.Links.ALL, Optional.empty(), step("A1", 10, 30).row()).contains(outline));
    }

    @Test
    void hatchesAWaitAndDarkensWhatIsDone() {
        List<String> drawn =
                drawn(GanttView.Links.ALL, Optional.empty(), step("A1", 10, 30).waits(12, 16).done().row());
        assertTrue(drawn.contains("hatch PARTY_GEMEENTE SOLID 24,47 8×14"), drawn::toString);
        assertTrue(drawn.contains("fillRound PARTY_GEMEENTE DARKER 20,47 40×14"), drawn::toString);
    }

    @Test
    void putsTheInitialOfTheBodyInADecision() {
        assertTrue(drawn(GanttView.Links.ALL, Optional.empty(), step("A1", 10, 30).kind(StepKind.DECISION).row())
                .contains("text R ON_GEMEENTE SOLID"));
    }

    @Test
    void deadlineTurnsRedWhenMissed() {
        assertTrue(drawn(GanttView.Links.ALL, Optional.empty(), step("A1", 10, 30).deadline(20).row())
                .contains("polygon MISSED SOLID"));
        assertFalse(drawn(GanttView.Links.ALL, Optional.empty(), step("A1", 10, 30).deadline(60).row())
                .contains("polygon MISSED SOLID"));
    }

    @Test
    void linksShowOnDemandAndThoseOfTheSelectedStepAlways() {
        GanttRow[] rows = {step("A1", 10, 20).row(), step("A2", 10, 22).row(),
                step("A3", 22, 50).after(Link.after("A2"), Link.after("A1")).row()};
        assertEquals(List.of("line LINK_FAINT SOLID", "line LINK SOLID"),
                links(drawn(GanttView.Links.ALL, Optional.empty(), rows)));
        assertEquals(List.of(), links(drawn(GanttView.Links.OF_SELECTION, Optional.empty(), rows)));
        assertEquals(List.of("line LINK_SELECTED SOLID"),
                links(drawn(GanttView.Links.OF_SELECTION, Optional.of("A1"), rows)));
    }

    @Test
    void possibleStepIsAGhost() {
        GanttRow.Step ghost = new GanttRow.Step(step("A1", 10, 30).critical().dated(), "", true);
        List<String> drawn = drawn(GanttView.Links.ALL, Optional.empty(), ghost);
        assertTrue(drawn.contains("fillRound PARTY_GEMEENTE GHOST 20,47 40×14"), drawn::toString);
        assertFalse(drawn.contains("fillRound PARTY_GEMEENTE SOLID 20,47 40×14"), drawn::toString);
    }

    @Test
    void drawsOnlyWhatIsInView() {
        List<GanttRow> rows = IntStream.range(0, 1000).<GanttRow>mapToObj(i -> step("S" + i, 10, 30).row()).toList();
        assertEquals(8, drawn(14_014, GanttView.Links.ALL, Optional.empty(), rows).stream()
                .filter(line -> line.startsWith("fillRound PARTY_GEMEENTE SOLID")).count());
    }

    private static List<String> links(List<String> drawn) {
        return drawn.stream().filter(line -> line.startsWith("line LINK")).toList();
    }
}
