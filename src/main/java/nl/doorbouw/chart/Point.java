package nl.doorbouw.chart;

/** A place in pixels. */
public record Point(double x, double y) {
}
