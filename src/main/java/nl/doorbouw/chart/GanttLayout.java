package nl.doorbouw.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.doorbouw.time.Period;

/**
 * Where everything of a Gantt stands in a viewport: rows to boxes, steps to shapes, points to what lies there.
 * Immutable.
 */
public final class GanttLayout {

    public static final double ROW_HEIGHT = 28;
    public static final double BAR_HEIGHT = 14;
    public static final double BAND_HEIGHT = 6;
    public static final double DIAMOND = 18;
    private static final double PHASE_BAR_HEIGHT = 6;

    private final List<GanttRow> rows;
    private final TimeScale scale;
    private final Viewport viewport;
    private final double rowHeight;
    private final Map<String, Integer> rowOfStep = new HashMap<>();

    public GanttLayout(List<GanttRow> rows, TimeScale scale, Viewport viewport) {
        this(rows, scale, viewport, ROW_HEIGHT);
    }

    /** @param rowHeight lower than {@value #ROW_HEIGHT} for an overview; what stands in the rows shrinks along */
    public GanttLayout(List<GanttRow> rows, TimeScale scale, Viewport viewport, double rowHeight) {
        this.rows = List.copyOf(rows);
        this.scale = scale;
        this.viewport = viewport;
        this.rowHeight = rowHeight;
        IntStream.range(0, rows.size()).filter(row -> rows.get(row) instanceof GanttRow.Step)
                .forEach(row -> rowOfStep.put(((GanttRow.Step) rows.get(row)).code(), row));
    }

    public List<GanttRow> rows() {
        return rows;
    }

    public TimeScale scale() {
        return scale;
    }

    public Viewport viewport() {
        return viewport;
    }

    public double rowHeight() {
        return rowHeight;
    }

    /** The height of all rows together, without the time axis. */
    public double contentHeight() {
        return rows.size() * rowHeight;
    }

    /** The row of a step, when it is shown. */
    public OptionalInt rowOf(String code) {
        return rowOfStep.containsKey(code) ? OptionalInt.of(rowOfStep.get(code)) : OptionalInt.empty();
    }

    /** The rows that can be seen, also those that are cut off. */
    public IntStream visibleRows() {
        int first = (int) Math.max(0, Math.floor(viewport.scrollY() / rowHeight));
        int end = (int) Math.ceil((viewport.scrollY() + viewport.body().height()) / rowHeight);
        return IntStream.range(first, Math.clamp(end, first, Math.max(first, rows.size())));
    }

    /** A row over the whole width. */
    public Box row(int row) {
        return new Box(0, viewport.header() + row * rowHeight - viewport.scrollY(), viewport.width(), rowHeight);
    }

    /** The row under a y; none above the first, under the last and on the axis. */
    public OptionalInt rowAt(double y) {
        int row = (int) Math.floor((y - viewport.header() + viewport.scrollY()) / rowHeight);
        return y >= viewport.header() && row >= 0 && row < rows.size() ? OptionalInt.of(row) : OptionalInt.empty();
    }

    /** The shape of the step in a row; empty for rows of another kind. */
    public Optional<StepShape> shape(int row) {
        return rows.get(row) instanceof GanttRow.Step step ? Optional.of(new StepGeometry(scale, row(row)).shape(step))
                : Optional.empty();
    }

    /** The shape of a step, when it is shown. */
    public Optional<StepShape> shape(String code) {
        OptionalInt row = rowOf(code);
        return row.isPresent() ? shape(row.getAsInt()) : Optional.empty();
    }

    /** A thin bar over a whole phase. */
    public Box phaseBar(int row, Period period) {
        return Box.between(scale.x(period.start()), scale.x(period.finish()),
                row(row).centreY() - PHASE_BAR_HEIGHT / 2, PHASE_BAR_HEIGHT);
    }

    /** What lies under a point; empty where there is no row. */
    public Optional<Hit> at(double x, double y) {
        OptionalInt row = rowAt(y);
        return row.isEmpty() ? Optional.empty()
                : Optional.of(new Hit(row.getAsInt(), shape(row.getAsInt()).map(shape -> Hit.part(shape, x, y))
                        .orElse(Hit.Part.ROW)));
    }
}
