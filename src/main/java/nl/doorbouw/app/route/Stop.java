package nl.doorbouw.app.route;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.doorbouw.plan.word.Route;

/**
 * A stop on the route map: one choice at a junction, after the choices at the junctions before it.
 *
 * @param lane which of the twelve routes, from 0, is the first one through this stop; a multiple of the junction's
 *             lanes
 */
record Stop(Junction junction, int lane) {

    /** All stops, junction by junction, from the top down. */
    static List<Stop> all() {
        return Arrays.stream(Junction.values()).flatMap(junction -> at(junction).stream()).toList();
    }

    /** The stops of one junction from the top down. */
    static List<Stop> at(Junction junction) {
        return IntStream.range(0, Route.all().size() / junction.lanes())
                .mapToObj(number -> new Stop(junction, number * junction.lanes())).toList();
    }

    /** The stop of a junction that a route goes through. */
    static Stop of(Junction junction, Route route) {
        int lane = Route.all().indexOf(route);
        return new Stop(junction, lane - lane % junction.lanes());
    }

    boolean isOn(Route route) {
        return of(junction, route).equals(this);
    }

    /** The route that choosing this stop gives: the choices at later junctions stay as they are. */
    Route choose(Optional<Route> present) {
        Route first = Route.all().get(lane);
        Route kept = present.orElse(first);
        return switch (junction) {
            case DEVELOPMENT -> kept.with(first.development());
            case INSTRUMENT -> first.with(kept.preparation());
            case PREPARATION -> first;
        };
    }

    /** The next stop up or down at the same junction. */
    Optional<Stop> neighbour(int down) {
        List<Stop> stops = at(junction);
        int next = stops.indexOf(this) + down;
        return next >= 0 && next < stops.size() ? Optional.of(stops.get(next)) : Optional.empty();
    }

    /** The stop before this one on its lines. */
    Optional<Stop> before() {
        return junction.ordinal() == 0 ? Optional.empty()
                : Optional.of(of(Junction.values()[junction.ordinal() - 1], Route.all().get(lane)));
    }

    /** The stop that would come after this one if it were chosen. */
    Optional<Stop> after(Optional<Route> present) {
        return junction == Junction.PREPARATION ? Optional.empty()
                : Optional.of(of(Junction.values()[junction.ordinal() + 1], choose(present)));
    }
}
