package nl.doorbouw.app.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import nl.doorbouw.app.route.MapGeometry.Point;
import nl.doorbouw.plan.word.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapGeometryTest {

    private static final double EXACT = 1e-9;

    private final MapGeometry map = new MapGeometry(1000, 250);

    @Test
    void eachRouteEndsInARowOfItsOwn() {
        List<Double> ends = Route.all().stream().map(route -> map.line(route).getLast().y()).toList();
        assertEquals(List.of(10.0, 30.0, 50.0, 70.0, 90.0, 110.0, 140.0, 160.0, 180.0, 200.0, 220.0, 240.0), ends);
    }

    @Test
    void aStopLiesInTheMiddleOfItsRoutes() {
        assertEquals(List.of(60.0, 190.0), Stop.at(Junction.DEVELOPMENT).stream().map(map::y).toList());
        assertEquals(List.of(20.0, 60.0, 100.0, 150.0, 190.0, 230.0), Stop.at(Junction.INSTRUMENT).stream().map(map::y)
                .toList());
    }

    @Test
    void linesRunSideBySideUntilTheirChoicesDiffer() {
        double parallel = lineAt(Route.all().get(1), map.x(Junction.INSTRUMENT));
        double sequential = lineAt(Route.all().get(0), map.x(Junction.INSTRUMENT));
        assertEquals(MapGeometry.LANE_GAP, parallel - sequential, EXACT);
        assertEquals(map.y(new Stop(Junction.INSTRUMENT, 0)), (parallel + sequential) / 2, EXACT);
    }

    @ParameterizedTest
    @CsvSource({"1000, 250", "1660, 500", "700, 240", "400, 900"})
    void aLineNeverRunsBack(double width, double height) {
        MapGeometry any = new MapGeometry(width, height);
        for (Route route : Route.all()) {
            List<Point> points = any.line(route);
            assertTrue(IntStream.range(1, points.size())
                    .allMatch(i -> points.get(i).x() >= points.get(i - 1).x()), route + " " + points);
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, 250", "1660, 500"})
    void linesSlantAtFortyFiveDegreesWhereThereIsRoom(double width, double height) {
        List<Point> points = new MapGeometry(width, height).line(Route.all().getLast());
        Point begin = points.get(1);
        Point end = points.get(2);
        assertEquals(end.x() - begin.x(), Math.abs(end.y() - begin.y()), EXACT);
    }

    private double lineAt(Route route, double x) {
        return map.line(route).stream().filter(point -> point.x() == x).findFirst().orElseThrow().y();
    }
}
