package nl.doorbouw.app.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.insight.RouteOutlook;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Scheduler;
import org.junit.jupiter.api.Test;

class RouteRowTest {

    private static final Optional<Route> PRESENT = Route.find("L-OP-S");

    @Test
    void differenceIsThatOfTheLikelyFirstResidentsWithThePresentRoute() {
        Planner planner = new Planner(CatalogueReader.read(CatalogueFiles.builtIn()), new Scheduler());
        List<RouteOutlook> known = RouteOutlook.all(planner, Plan.EMPTY.with(PRESENT.orElseThrow()));
        List<RouteRow> rows = RouteRow.all(known, PRESENT);
        int now = rows.getFirst().firstResidents().orElseThrow().likely();
        assertEquals(rows.stream().map(row -> row.firstResidents().orElseThrow().likely() - now).toList(),
                rows.stream().map(row -> row.difference().orElseThrow()).toList());
        assertEquals(List.of(PRESENT.orElseThrow()), rows.stream().filter(RouteRow::present).map(RouteRow::route)
                .toList());
    }

    @Test
    void aRouteOfWhichNothingIsKnownYetStandsInItsPlace() {
        assertEquals(Route.all(), RouteRow.all(List.of(), PRESENT).stream().map(RouteRow::route).toList());
        assertEquals(Optional.empty(), RouteRow.all(List.of(), PRESENT).getLast().difference());
    }
}
