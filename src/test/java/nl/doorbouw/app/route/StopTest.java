package nl.doorbouw.app.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.plan.word.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StopTest {

    @Test
    void aRouteGoesThroughOneStopOfEachJunction() {
        Route route = Route.find("G-BO-P").orElseThrow();
        assertEquals(List.of(new Stop(Junction.DEVELOPMENT, 6), new Stop(Junction.INSTRUMENT, 8),
                new Stop(Junction.PREPARATION, 9)),
                Stop.all().stream().filter(stop -> stop.isOn(route)).toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DEVELOPMENT, 6,  L-BO-P, G-BO-P
            DEVELOPMENT, 0,  G-OP-S, L-OP-S
            INSTRUMENT,  4,  L-BO-P, L-OV-P
            INSTRUMENT,  10, L-BO-P, G-OV-P
            PREPARATION, 2,  G-OV-P, L-BO-S
            """)
    void choosingAStopKeepsTheLaterChoices(Junction junction, int lane, String present, String chosen) {
        assertEquals(Route.find(chosen), Optional.of(new Stop(junction, lane).choose(Route.find(present))));
    }

    @Test
    void choosingAStopWithoutARouteGivesTheFirstOneThere() {
        assertEquals(Route.find("G-OP-S"), Optional.of(new Stop(Junction.DEVELOPMENT, 6).choose(Optional.empty())));
    }

    @Test
    void neighboursAreStopsOfTheSameJunction() {
        Stop bopa = new Stop(Junction.INSTRUMENT, 2);
        assertEquals(List.of(Optional.of(new Stop(Junction.INSTRUMENT, 0)),
                Optional.of(new Stop(Junction.INSTRUMENT, 4))),
                List.of(bopa.neighbour(-1), bopa.neighbour(1)));
        assertEquals(Optional.empty(), new Stop(Junction.PREPARATION, 11).neighbour(1));
    }

    @Test
    void theWayBackAndOnFollowsTheLines() {
        Stop bopa = new Stop(Junction.INSTRUMENT, 8);
        assertEquals(Optional.of(new Stop(Junction.DEVELOPMENT, 6)), bopa.before());
        assertEquals(Optional.of(new Stop(Junction.PREPARATION, 9)), bopa.after(Route.find("L-OP-P")));
        assertEquals(Optional.empty(), new Stop(Junction.PREPARATION, 9).after(Route.find("L-OP-P")));
    }
}
