package nl.doorbouw.chart;

/** What lies under a point of a Gantt. */
public record Hit(int row, Part part) {

    /** The topmost thing there. */
    public enum Part { DEADLINE, DIAMOND, WAIT, BAR, BAND, ROW }

    /** Bars may be a pixel wide; this much beside them still counts. */
    private static final double SLACK = 3;

    static Part part(StepShape shape, double x, double y) {
        if (shape.deadline().filter(flag -> Math.abs(flag.x() - x) <= SLACK).isPresent()) {
            return Part.DEADLINE;
        }
        if (shape.diamond().filter(box -> box.contains(x, y)).isPresent()) {
            return Part.DIAMOND;
        }
        if (shape.waits().stream().anyMatch(box -> box.contains(x, y))) {
            return Part.WAIT;
        }
        if (shape.bar().grown(SLACK).contains(x, y)) {
            return Part.BAR;
        }
        return shape.band().grown(SLACK).contains(x, y) ? Part.BAND : Part.ROW;
    }
}
