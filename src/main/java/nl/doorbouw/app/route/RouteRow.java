package nl.doorbouw.app.route;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.insight.DayRange;
import nl.doorbouw.insight.RouteOutlook;
import nl.doorbouw.plan.word.Route;

/**
 * What is shown of one route.
 *
 * @param outlook    what it would give; empty until it is known
 * @param present    whether the plan is on this route
 * @param difference calendar days by which first residents come later than on the present route, in the likely pass
 */
record RouteRow(Route route, Optional<RouteOutlook> outlook, boolean present, Optional<Integer> difference) {

    /** All twelve routes in the order of the route map. */
    static List<RouteRow> all(List<RouteOutlook> known, Optional<Route> present) {
        Optional<Integer> now = present.flatMap(route -> find(known, route)).flatMap(RouteRow::likely);
        return Route.all().stream().map(route -> {
            Optional<RouteOutlook> outlook = find(known, route);
            return new RouteRow(route, outlook, present.filter(route::equals).isPresent(),
                    now.flatMap(days -> outlook.flatMap(RouteRow::likely).map(own -> own - days)));
        }).toList();
    }

    Optional<DayRange> firstResidents() {
        return outlook.flatMap(RouteOutlook::firstResidents);
    }

    Optional<DayRange> startOfBuilding() {
        return outlook.flatMap(RouteOutlook::startOfBuilding);
    }

    private static Optional<RouteOutlook> find(List<RouteOutlook> known, Route route) {
        return known.stream().filter(outlook -> outlook.route().equals(route)).findFirst();
    }

    private static Optional<Integer> likely(RouteOutlook outlook) {
        return outlook.firstResidents().map(DayRange::likely);
    }
}
