package nl.doorbouw.chart.paint;

import java.util.List;
import java.util.function.Predicate;
import nl.doorbouw.chart.LinkLine;
import nl.doorbouw.chart.Point;
import nl.doorbouw.chart.pen.Hue;
import nl.doorbouw.chart.pen.Ink;
import nl.doorbouw.chart.pen.Pen;

/** Draws links: faint ones first, then those that decide a start, then those of the selected step. */
final class LinkPainter implements Painter {

    private static final double ARROW = 4;

    @Override
    public void paint(GanttView view, Pen pen) {
        List<LinkLine> lines = LinkLine.visible(view.layout()).toList();
        Predicate<LinkLine> selected = line -> view.isSelected(line.from()) || view.isSelected(line.to());
        if (view.links() == GanttView.Links.ALL) {
            lines.stream().filter(line -> !line.driving()).forEach(line -> paint(pen, line, 1, Ink.LINK_FAINT.solid()));
            lines.stream().filter(LinkLine::driving).forEach(line -> paint(pen, line, 1, Ink.LINK.solid()));
        }
        lines.stream().filter(selected)
                .forEach(line -> paint(pen, line, line.driving() ? 2 : 1, Ink.LINK_SELECTED.solid()));
    }

    private static void paint(Pen pen, LinkLine line, double width, Hue hue) {
        pen.line(line.points(), width, hue);
        Point tip = line.points().getLast();
        double back = Math.signum(line.points().get(line.points().size() - 2).x() - tip.x()) * ARROW;
        pen.polygon(List.of(tip, new Point(tip.x() + back, tip.y() - ARROW * 0.75),
                new Point(tip.x() + back, tip.y() + ARROW * 0.75)), hue);
    }
}
