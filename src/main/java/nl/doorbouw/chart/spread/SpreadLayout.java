package nl.doorbouw.chart.spread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.doorbouw.chart.Box;
import nl.doorbouw.chart.Point;
import nl.doorbouw.chart.TimeScale;
import nl.doorbouw.schedule.simulate.Distribution;

/**
 * Where everything stands in the picture of a distribution, in pixels, y downwards. Immutable.
 *
 * @param startDay epoch day from which the days of the distribution count
 */
public record SpreadLayout(Distribution days, int startDay, List<Mark> marks, double width, double height) {

    /** The words of the marks stand above the bars in so many rows at most, of two lines each. */
    static final int MOST_ROWS = 3;
    static final double ROW = 32;
    /** Room for the years below, and for the percents at the left. */
    static final double AXIS = 20;
    static final double LEFT = 44;
    private static final double RIGHT = 8;
    /** The width that the words of a mark take at most. */
    private static final double WORDS = 92;
    private static final double MARGIN = 0.04;
    private static final int MOST_BARS = 80;
    private static final int WEEK = 7;
    /** So that the highest percent is not cut off. */
    private static final double HALF_LINE = 8;

    /** A mark with the row its words stand in, and whether they stand left of it. */
    public record Placed(Mark mark, double x, int row, boolean before) {
    }

    public SpreadLayout {
        marks = List.copyOf(marks);
    }

    /** The rectangle of bars and curve. */
    public Box plot() {
        double top = HALF_LINE + ROW * placed().stream().mapToInt(mark -> mark.row() + 1).max().orElse(0);
        return new Box(LEFT, top, plotWidth(), Math.max(1, height - top - AXIS));
    }

    /** From the first day to the last, of the runs and of the marks, with a little room; x from the left of the plot. */
    public TimeScale scale() {
        int first = IntStream.concat(IntStream.of(days.min()), marks.stream().mapToInt(Mark::day)).min().orElse(0);
        int last = IntStream.concat(IntStream.of(days.max()), marks.stream().mapToInt(Mark::day)).max().orElse(1);
        double room = Math.max(WEEK, (last - first) * MARGIN);
        return TimeScale.fit(startDay + first - room, startDay + last + room, plotWidth());
    }

    /** The x of a day that counts from the start of the plan. */
    public double x(double day) {
        return LEFT + scale().x(startDay + day);
    }

    /** The y of a chance from 0 to 1. */
    public double y(double chance) {
        return plot().bottom() - chance * plot().height();
    }

    /** The histogram; the highest bar takes the whole height. */
    public List<Box> bars() {
        List<Distribution.Bar> bars = days.bars(barDays());
        int most = bars.stream().mapToInt(Distribution.Bar::runs).max().orElse(1);
        return bars.stream().filter(bar -> bar.runs() > 0).map(bar -> {
            double left = x(bar.from());
            double top = y((double) bar.runs() / most);
            return new Box(left, top, x(bar.to()) - left, plot().bottom() - top);
        }).toList();
    }

    /** The S-curve, from left to right. */
    public List<Point> curve() {
        Box plot = plot();
        int first = days.min() - 1;
        int step = Math.max(1, (days.max() - first) / (int) Math.max(2, plot.width()));
        List<Point> points = new ArrayList<>();
        points.add(new Point(plot.x(), y(0)));
        for (int day = first; day < days.max(); day += step) {
            points.add(new Point(x(day), y(days.chanceBy(day))));
        }
        points.add(new Point(x(days.max()), y(1)));
        points.add(new Point(plot.right(), y(1)));
        return points;
    }

    /** The marks from early to late, each in the first row in which its words have room. */
    public List<Placed> placed() {
        double[] taken = new double[MOST_ROWS];
        List<Placed> placed = new ArrayList<>();
        for (Mark mark : marks.stream().sorted(Comparator.comparingInt(Mark::day)).toList()) {
            double x = x(mark.day());
            boolean before = x + WORDS > width;
            double left = before ? x - WORDS : x;
            int row = IntStream.range(0, MOST_ROWS).filter(each -> taken[each] <= left).findFirst().orElse(MOST_ROWS - 1);
            taken[row] = left + WORDS;
            placed.add(new Placed(mark, x, row, before));
        }
        return placed;
    }

    private double plotWidth() {
        return Math.max(1, width - LEFT - RIGHT);
    }

    /** A whole number of weeks, so that there are {@value #MOST_BARS} bars at most. */
    private int barDays() {
        int spread = days.max() - days.min() + 1;
        return WEEK * Math.max(1, (spread + WEEK * MOST_BARS - 1) / (WEEK * MOST_BARS));
    }
}
