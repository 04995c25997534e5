package nl.doorbouw.cli.print;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.insight.DayRange;
import nl.doorbouw.insight.RouteOutlook;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.text.Words;

/** Writes what the routes would give as a table for people, in weeks since the start of the plan. */
public final class RouteTable {

    private static final String UNKNOWN = "–";

    private final Words words;
    private final Optional<Route> present;

    /** @param present the route of the plan, which is marked */
    public RouteTable(Words words, Optional<Route> present) {
        this.words = words;
        this.present = present;
    }

    /** @param known what the routes would give; one that is not among them cannot be computed */
    public List<String> lines(List<RouteOutlook> known) {
        Table table = new Table("lllrrrr");
        table.row("", words.say("cli.column.route"), "", words.say("cli.column.steps"),
                words.say("cli.startOfBuilding"), words.say("cli.firstResidents.name"),
                words.say("cli.column.difference"));
        Optional<Integer> now = present.flatMap(route -> find(known, route)).flatMap(RouteTable::likely);
        Route.all().forEach(route -> table.row(cells(route, find(known, route), now)));
        return table.lines();
    }

    private String[] cells(Route route, Optional<RouteOutlook> outlook, Optional<Integer> now) {
        boolean marked = present.equals(Optional.of(route));
        return new String[] {marked ? "▶" : "", route.code(), words.name(route),
            outlook.map(known -> String.valueOf(known.steps())).orElse(UNKNOWN),
            weeks(outlook.flatMap(RouteOutlook::startOfBuilding)), weeks(outlook.flatMap(RouteOutlook::firstResidents)),
            marked ? "" : difference(outlook, now)};
    }

    private static Optional<RouteOutlook> find(List<RouteOutlook> known, Route route) {
        return known.stream().filter(outlook -> outlook.route().equals(route)).findFirst();
    }

    private static Optional<Integer> likely(RouteOutlook outlook) {
        return outlook.firstResidents().map(DayRange::likely);
    }

    private String weeks(Optional<DayRange> range) {
        return range.map(words::range).orElse(UNKNOWN);
    }

    private String difference(Optional<RouteOutlook> outlook, Optional<Integer> now) {
        return now.flatMap(then -> outlook.flatMap(RouteTable::likely).map(days -> words.change(days - then)))
                .orElse("");
    }
}
