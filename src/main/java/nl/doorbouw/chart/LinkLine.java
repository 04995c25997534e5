package nl.doorbouw.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.schedule.Reason;

/**
 * One link as an orthogonal line.
 *
 * @param from    code of the predecessor
 * @param to      code of the step that waits
 * @param driving whether it decides when that step starts
 * @param points  from the end of the one to the end of the other
 */
public record LinkLine(String from, String to, boolean driving, List<Point> points) {

    private static final double STUB = 6;

    public LinkLine {
        points = List.copyOf(points);
    }

    /** All links between the steps shown of which some part is in the viewport. */
    public static Stream<LinkLine> visible(GanttLayout layout) {
        Box body = layout.viewport().body();
        return layout.rows().stream().filter(GanttRow.Step.class::isInstance).map(GanttRow.Step.class::cast)
                .flatMap(step -> step.scheduled().step().waits().likely().stream()
                        .flatMap(link -> line(layout, step, link).stream()))
                .filter(line -> line.extent().meets(body));
    }

    private static Optional<LinkLine> line(GanttLayout layout, GanttRow.Step step, Link link) {
        boolean driving = step.scheduled().why() instanceof Reason.ByLink by && by.link().equals(link);
        return layout.shape(link.from()).flatMap(from -> layout.shape(step.code())
                .map(to -> new LinkLine(link.from(), step.code(), driving, route(from, to, link, layout.rowHeight()))));
    }

    /**
     * Out of one end, along the rows, into the other end; a detour between the rows when the other end lies before it.
     */
    private static List<Point> route(StepShape from, StepShape to, Link link, double rowHeight) {
        double out = link.type().fromFinish() ? 1 : -1;
        double in = link.type().toFinish() ? 1 : -1;
        Point start = new Point(end(from, out), from.bar().centreY());
        Point end = new Point(end(to, in), to.bar().centreY());
        double leave = start.x() + out * STUB;
        double arrive = end.x() + in * STUB;
        if (out != in && (arrive - leave) * out >= 0) {
            return List.of(start, new Point(leave, start.y()), new Point(leave, end.y()), end);
        }
        if (out == in) {
            double side = out > 0 ? Math.max(leave, arrive) : Math.min(leave, arrive);
            return List.of(start, new Point(side, start.y()), new Point(side, end.y()), end);
        }
        double between = end.y() + (start.y() < end.y() ? -1 : 1) * rowHeight / 2;
        return List.of(start, new Point(leave, start.y()), new Point(leave, between), new Point(arrive, between),
                new Point(arrive, end.y()), end);
    }

    private static double end(StepShape shape, double side) {
        double bar = side > 0 ? shape.bar().right() : shape.bar().x();
        return shape.diamond().filter(_ -> side > 0 || shape.bar().width() == 0)
                .map(diamond -> side > 0 ? diamond.right() : diamond.x()).orElse(bar);
    }

    private Box extent() {
        double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
        double right = points.stream().mapToDouble(Point::x).max().orElseThrow();
        double top = points.stream().mapToDouble(Point::y).min().orElseThrow();
        double bottom = points.stream().mapToDouble(Point::y).max().orElseThrow();
        return new Box(left, top, right - left, bottom - top).grown(1);
    }
}
