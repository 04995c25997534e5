package nl.doorbouw.chart.pen;

import java.util.List;
import nl.doorbouw.chart.Box;
import nl.doorbouw.chart.Point;

/** Draws lines, shapes and text in pixels, y downwards. Each output has its own. */
public interface Pen {

    void fill(Box box, Hue hue);

    /** A filled box with round corners. */
    void fillRound(Box box, double radius, Hue hue);

    /** The outline of a box with round corners; the middle of the line lies on the edge. */
    void outlineRound(Box box, double radius, double width, Hue hue);

    /** Slanted lines over a box. */
    void hatch(Box box, Hue hue);

    /** One line through two points or more. */
    void line(List<Point> points, double width, Hue hue);

    /** A filled shape with these corners. */
    void polygon(List<Point> corners, Hue hue);

    /** A text at a point; cut off where it is wider than {@code room}. */
    void text(String text, Point at, double room, Lettering lettering, Hue hue);

    /** What is drawn meanwhile shows inside the box only. */
    void clipped(Box box, Runnable drawing);
}
