package nl.doorbouw.app.route;

import java.util.ArrayList;
import java.util.List;
import nl.doorbouw.plan.word.Route;

/**
 * Where the lines and stops of the route map lie, in pixels with y downwards. The twelve lines run side by side from
 * the start, as far as their choices are the same, and end each in a row of its own.
 */
final class MapGeometry {

    /** Between two lines that run side by side. */
    static final double LANE_GAP = 5;
    /** The space that the two halves of the map keep between them, in rows. */
    private static final double HALVES_GAP = 0.5;
    private static final int ROUTES = 12;
    private static final double START_X = 12;
    private static final double LEAST_TRACK = 400;
    private static final double MOST_TRACK = 680;
    private static final double TRACK_SHARE = 0.38;
    /** How far the corners of lines side by side shift, so that they keep their distance on the slant: tan 22.5°. */
    private static final double CORNER_SHIFT = Math.tan(Math.PI / 8);

    /** A place on the map. */
    record Point(double x, double y) {
    }

    private final double track;
    private final double row;

    /** The map for a width and height; the track itself takes the left part, what is known of each route the rest. */
    MapGeometry(double width, double height) {
        track = Math.clamp(width * TRACK_SHARE, LEAST_TRACK, MOST_TRACK);
        row = height / (ROUTES + HALVES_GAP);
    }

    /** The height of the row in which a route ends. */
    double rowHeight() {
        return row;
    }

    double startX() {
        return START_X;
    }

    /** The middle of the start, where all lines begin. */
    double startY() {
        return row * (ROUTES + HALVES_GAP) / 2;
    }

    double x(Junction junction) {
        return switch (junction) {
            case DEVELOPMENT -> track * 0.34;
            case INSTRUMENT -> track * 0.74;
            case PREPARATION -> track;
        };
    }

    /** The middle of a stop. */
    double y(Stop stop) {
        return (rowY(stop.lane()) + rowY(stop.lane() + stop.junction().lanes() - 1)) / 2;
    }

    /** From the first to the last line through this many lanes side by side. */
    static double bundle(int lanes) {
        return (lanes - 1) * LANE_GAP;
    }

    /** The corners of the line of a route from the start to its end. */
    List<Point> line(Route route) {
        int lane = Route.all().indexOf(route);
        List<Point> points = new ArrayList<>();
        points.add(new Point(START_X, startY() + offset(lane, ROUTES)));
        for (Junction junction : Junction.values()) {
            Stop stop = Stop.of(junction, route);
            slant(points, stop, offset(lane - stop.lane(), junction.lanes()));
        }
        return points;
    }

    private void slant(List<Point> points, Stop stop, double offset) {
        Point from = points.getLast();
        double to = y(stop) + offset;
        double rise = to - from.y();
        double most = turnEnd(stop.junction()) - turnStart(stop.junction());
        double run = Math.min(Math.abs(rise), most);
        double begin = turnEnd(stop.junction()) - run - Math.signum(rise) * offset * CORNER_SHIFT;
        points.add(new Point(begin, from.y()));
        points.add(new Point(begin + run, to));
        points.add(new Point(x(stop.junction()), to));
    }

    /** Lines are level again before the words at the stop begin. */
    private double turnEnd(Junction junction) {
        return x(junction) - switch (junction) {
            case DEVELOPMENT -> track * 0.11;
            case INSTRUMENT -> track * 0.18;
            case PREPARATION -> 18;
        };
    }

    private double turnStart(Junction junction) {
        return switch (junction) {
            case DEVELOPMENT -> START_X + 16;
            case INSTRUMENT -> x(Junction.DEVELOPMENT) + track * 0.09;
            case PREPARATION -> x(Junction.INSTRUMENT) + track * 0.165;
        };
    }

    private static double offset(int number, int lanes) {
        return number * LANE_GAP - bundle(lanes) / 2;
    }

    private double rowY(int lane) {
        return row * (lane + 0.5 + (lane < ROUTES / 2 ? 0 : HALVES_GAP));
    }
}
