package nl.doorbouw.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.print.Json;
import nl.doorbouw.cli.print.RouteTable;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.RouteOutlook;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Route;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what each of the twelve routes would give. */
@Command(description = "Show what each of the twelve routes would give, under the present answers.")
public final class RoutesCommand implements Runnable {

    @Parameters(paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Option(names = "--json", description = "Write JSON, in days since the start of the plan.")
    private boolean json;

    private final Session session;

    public RoutesCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        try (PlanDocument document = session.open(file)) {
            Plan plan = document.outlook().plan();
            List<RouteOutlook> routes = RouteOutlook.all(document.planner(), plan);
            if (json) {
                session.print(Json.array(Route.all().stream().map(route -> json(route, routes)).toList())
                        .toPrettyString());
            } else {
                session.print(new RouteTable(session.words(), plan.route()).lines(routes));
            }
        }
    }

    private static JsonNode json(Route route, List<RouteOutlook> routes) {
        Optional<RouteOutlook> outlook = routes.stream().filter(known -> known.route().equals(route)).findFirst();
        ObjectNode node = Json.object();
        node.put("route", route.code());
        node.set("steps", Json.number(outlook.map(RouteOutlook::steps)));
        node.set(Milestone.START_OF_BUILDING.code(), Json.days(outlook.flatMap(RouteOutlook::startOfBuilding)));
        node.set(Milestone.FIRST_RESIDENTS.code(), Json.days(outlook.flatMap(RouteOutlook::firstResidents)));
        return node;
    }
}
