package nl.doorbouw.app.compare.curve;

import java.util.List;
import java.util.Optional;

/**
 * One line of a chart in time.
 *
 * @param style  the style class that gives its colour
 * @param points in order of time; it runs straight between them
 * @param mark   the point that is pointed out, with its words
 */
record Curve(String style, List<Point> points, Optional<Mark> mark) {

    /**
     * @param day   an epoch day
     * @param value 0 or more
     */
    record Point(double day, double value) {
    }

    /** A point with words beside it. */
    record Mark(Point at, String text) {
    }

    Curve {
        points = List.copyOf(points);
    }
}
