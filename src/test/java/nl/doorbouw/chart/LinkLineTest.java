package nl.doorbouw.chart;

import static nl.doorbouw.chart.ChartSteps.step;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import nl.doorbouw.plan.word.Link;
import org.junit.jupiter.api.Test;

class LinkLineTest {

    private static final Viewport VIEWPORT = new Viewport(400, 240, 0, 0);

    private static List<LinkLine> lines(Viewport viewport, ChartSteps... steps) {
        List<GanttRow> rows = Arrays.stream(steps).<GanttRow>map(ChartSteps::row).toList();
        return LinkLine.visible(new GanttLayout(rows, new TimeScale(0, 2), viewport)).toList();
    }

    @Test
    void linkToALaterStepGoesOutDownAndIn() {
        assertEquals(List.of(new LinkLine("A1", "A2", true,
                        List.of(new Point(40, 14), new Point(46, 14), new Point(46, 42), new Point(80, 42)))),
                lines(VIEWPORT, step("A1", 10, 20), step("A2", 40, 50).after(Link.after("A1"))));
    }

    @Test
    void linkToAStepThatStartsAtOnceDetoursBetweenTheRows() {
        assertEquals(List.of(new LinkLine("A1", "A2", true,
                List.of(new Point(40, 14), new Point(46, 14), new Point(46, 28),
                        new Point(34, 28), new Point(34, 42), new Point(40, 42)))),
                lines(VIEWPORT, step("A1", 10, 20), step("A2", 20, 50).after(Link.after("A1"))));
    }

    @Test
    void linkBetweenStartsRunsLeftOfBoth() {
        assertEquals(List.of(new LinkLine("A1", "A2", true,
                        List.of(new Point(20, 14), new Point(14, 14), new Point(14, 42), new Point(40, 42)))),
                lines(VIEWPORT, step("A1", 10, 20), step("A2", 20, 50).after(Link.parse("A1SS+2w"))));
    }

    @Test
    void onlyTheFirstReasonDrives() {
        List<LinkLine> lines = lines(VIEWPORT, step("A1", 10, 20), step("A2", 10, 15),
                step("A3", 20, 50).after(Link.after("A1"), Link.after("A2")));
        assertEquals(List.of(true, false), lines.stream().map(LinkLine::driving).toList());
    }

    @Test
    void linksOutOfSightAndToStepsNotShownAreLeftOut() {
        ChartSteps follower = step("A2", 40, 50).after(Link.after("A1"), Link.after("X99"));
        assertEquals(List.of(), lines(new Viewport(400, 240, 0, 500), step("A1", 10, 20), follower));
        assertEquals(1, lines(VIEWPORT, step("A1", 10, 20), follower).size());
    }
}
