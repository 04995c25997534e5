package nl.doorbouw.chart.spread;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import nl.doorbouw.chart.Box;
import nl.doorbouw.chart.Point;
import nl.doorbouw.chart.axis.Ticks;
import nl.doorbouw.chart.pen.Hue;
import nl.doorbouw.chart.pen.Ink;
import nl.doorbouw.chart.pen.Lettering;
import nl.doorbouw.chart.pen.Pen;

/** Paints the picture of a distribution: the bars, the curve before them, the axes and the marks. */
public final class SpreadPainter {

    private static final double HALF_AXIS = SpreadLayout.AXIS / 2;
    private static final double GAP = 4;
    private static final double BETWEEN_BARS = 1;
    private static final double CURVE = 2;
    /** A year needs this room for its name. */
    private static final double YEAR = 34;
    private static final double LINE = 14;
    private static final double DOT = 3.5;
    private static final Lettering RIGHT = new Lettering(Lettering.Align.RIGHT, Lettering.Weight.NORMAL);
    private static final Lettering RIGHT_BOLD = new Lettering(Lettering.Align.RIGHT, Lettering.Weight.BOLD);

    /** @param faded whether it is of a plan that has changed since */
    public void paint(SpreadLayout layout, boolean faded, Locale locale, Pen pen) {
        pen.fill(new Box(0, 0, layout.width(), layout.height()), Ink.SURFACE.solid());
        years(layout, locale, pen);
        chances(layout, pen);
        Hue bar = faded ? Ink.LINK_FAINT.band() : Ink.CRITICAL.band();
        layout.bars().forEach(box -> pen.fill(new Box(box.x(), box.y(), Math.max(1, box.width() - BETWEEN_BARS), box.height()), bar));
        pen.line(layout.curve(), CURVE, faded ? Ink.TEXT_MUTED.solid() : Ink.CRITICAL.solid());
        layout.placed().forEach(mark -> mark(layout, mark, faded, pen));
    }

    private void years(SpreadLayout layout, Locale locale, Pen pen) {
        Box plot = layout.plot();
        Ticks ticks = Ticks.of(layout.scale(), plot.width(), locale);
        (ticks.upper().isEmpty() ? ticks.lower() : ticks.upper()).forEach(tick -> {
            double x = plot.x() + layout.scale().x(tick.from());
            double end = Math.min(plot.right(), plot.x() + layout.scale().x(tick.to()));
            if (x >= plot.x()) {
                vertical(pen, x, plot.y(), plot.bottom() + GAP, Ink.GRID.solid());
            }
            double from = Math.max(x, plot.x());
            if (end - from > YEAR) {
                pen.text(tick.label(), new Point(from + GAP, plot.bottom() + HALF_AXIS), end - from - GAP, Lettering.LEFT,
                        Ink.TEXT_MUTED.solid());
            }
        });
    }

    private void chances(SpreadLayout layout, Pen pen) {
        Box plot = layout.plot();
        DoubleStream.of(0, 0.2, 0.5, 0.8, 1).forEach(chance -> {
            double y = layout.y(chance);
            pen.line(List.of(new Point(plot.x(), y), new Point(plot.right(), y)), 1, Ink.GRID.solid());
            pen.text(Math.round(100 * chance) + "%", new Point(plot.x() - 2 * GAP, y), SpreadLayout.LEFT, RIGHT, Ink.TEXT_MUTED.solid());
        });
    }

    private void mark(SpreadLayout layout, SpreadLayout.Placed placed, boolean faded, Pen pen) {
        Mark mark = placed.mark();
        double top = placed.row() * SpreadLayout.ROW;
        double at = layout.y(layout.days().chanceBy(mark.day()));
        Hue hue = hue(mark.kind(), faded);
        vertical(pen, placed.x(), top + GAP, layout.plot().bottom(), hue);
        pen.fillRound(new Box(placed.x() - DOT, at - DOT, 2 * DOT, 2 * DOT), DOT, hue);
        double x = placed.x() + (placed.before() ? -GAP : GAP);
        pen.text(mark.label(), new Point(x, top + LINE / 2 + GAP), layout.width(), placed.before() ? RIGHT_BOLD : Lettering.LEFT_BOLD, hue);
        pen.text(mark.date(), new Point(x, top + LINE * 1.5 + GAP), layout.width(), placed.before() ? RIGHT : Lettering.LEFT,
                faded ? Ink.TEXT_MUTED.solid() : Ink.TEXT.solid());
    }

    private static Hue hue(Mark.Kind kind, boolean faded) {
        return faded ? Ink.TEXT_MUTED.solid() : switch (kind) {
            case CHANCE -> Ink.CRITICAL.solid();
            case PLAN -> Ink.TEXT.solid();
            case PROMISE -> Ink.MISSED.solid();
        };
    }

    private static void vertical(Pen pen, double x, double from, double to, Hue hue) {
        pen.line(List.of(new Point(x, from), new Point(x, to)), 1, hue);
    }
}
