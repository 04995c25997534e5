package nl.doorbouw.chart;

/**
 * The part of a Gantt that is shown.
 *
 * @param header  height of the time axis at the top, within {@code height}
 * @param scrollY how far the rows are scrolled up
 */
public record Viewport(double width, double height, double header, double scrollY) {

    /** Where the rows are. */
    public Box body() {
        return new Box(0, header, width, Math.max(0, height - header));
    }

    /** Where the time axis is. */
    public Box axis() {
        return new Box(0, 0, width, header);
    }
}
