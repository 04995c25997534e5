package nl.doorbouw.app.compare.curve;

import java.util.ArrayList;
import java.util.List;
import nl.doorbouw.chart.TimeScale;

/**
 * Where days and values lie in a chart.
 *
 * @param scale  which day lies at which x
 * @param top    the value at the upper edge, above 0
 * @param height in pixels
 */
record CurveGeometry(TimeScale scale, double top, double height) {

    /** Room beside the curves, as part of their span. */
    private static final double MARGIN = 0.02;
    private static final double LEAST_DAYS = 28;

    /** The geometry that shows all of some curves. */
    static CurveGeometry of(List<Curve> curves, double top, double width, double height) {
        double from = curves.stream().flatMap(curve -> curve.points().stream()).mapToDouble(Curve.Point::day).min().orElse(0);
        double to = curves.stream().flatMap(curve -> curve.points().stream()).mapToDouble(Curve.Point::day).max().orElse(LEAST_DAYS);
        double days = Math.max(LEAST_DAYS, to - from);
        return new CurveGeometry(TimeScale.fit(from - days * MARGIN, to + days * MARGIN, width), top, height);
    }

    double x(Curve.Point point) {
        return scale.x(point.day());
    }

    double y(double value) {
        return height - value * height / top;
    }

    /** The x and y of every point in turn, as a polyline takes them. */
    List<Double> corners(Curve curve) {
        List<Double> corners = new ArrayList<>();
        curve.points().forEach(point -> {
            corners.add(x(point));
            corners.add(y(point.value()));
        });
        return corners;
    }

    /** A round step of 1, 2 or 5 times a power of ten, so that at most five of them lie below a value. */
    static double step(double highest) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, highest / 5))));
        for (double factor : new double[] {1, 2, 5}) {
            if (highest <= 5 * factor * power) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
