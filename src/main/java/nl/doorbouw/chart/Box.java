package nl.doorbouw.chart;

/** A rectangle in pixels, from its top left corner. */
public record Box(double x, double y, double width, double height) {

    public static Box between(double left, double right, double top, double height) {
        return new Box(left, top, right - left, height);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    /** Left and top edge belong to it, right and bottom do not. */
    public boolean contains(double px, double py) {
        return x <= px && px < right() && y <= py && py < bottom();
    }

    /** Whether the two share more than an edge. */
    public boolean meets(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** This box with its edges moved outwards; inwards when negative. */
    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }
}
