package nl.doorbouw.cli.print;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.insight.DayRange;
import nl.doorbouw.insight.RouteOutlook;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.text.Words;

/** Writes what the routes would give as a table for people, in weeks since the start of the plan. */
public final class RouteTable {

    private final Words words;
    private final Optional<Route> present;

    /** @param present the route of the plan, which is marked */
    public RouteTable(Words words, Optional<Route> present) {
        this.words = words;
        this.present = present;
    }

    public List<String> lines(List<RouteOutlook> routes) {
        Table table = new Table("lllrrrr");
        table.row("", words.say("cli.column.route"), "", words.say("cli.column.steps"), words.say("cli.startOfBuilding"),
                words.say("cli.firstResidents.name"), words.say("cli.column.difference"));
        Optional<Integer> now = routes.stream().filter(this::isPresent).findFirst()
                .flatMap(RouteOutlook::firstResidents).map(DayRange::likely);
        routes.forEach(route -> table.row(isPresent(route) ? "▶" : "", route.route().code(), words.name(route.route()),
                String.valueOf(route.steps()), weeks(route.startOfBuilding()), weeks(route.firstResidents()),
                isPresent(route) ? "" : difference(route, now)));
        return table.lines();
    }

    private boolean isPresent(RouteOutlook outlook) {
        return present.equals(Optional.of(outlook.route()));
    }

    private String weeks(Optional<DayRange> range) {
        return range.map(words::range).orElse("–");
    }

    private String difference(RouteOutlook outlook, Optional<Integer> now) {
        return now.flatMap(days -> outlook.firstResidents().map(range -> words.change(range.likely() - days))).orElse("");
    }
}
