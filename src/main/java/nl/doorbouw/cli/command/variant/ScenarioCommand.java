package nl.doorbouw.cli.command.variant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.measure.Taking;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.option.WhoOptions;
import nl.doorbouw.cli.option.WrongUse;
import nl.doorbouw.cli.print.variant.ChangeJson;
import nl.doorbouw.cli.print.EditReport;
import nl.doorbouw.cli.print.Json;
import nl.doorbouw.cli.print.Table;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.insight.DayRange;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.variant.Scenario;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the scenarios of a plan, starts one, turns one into the plan or throws it away. */
@Command(description = "Try something beside the plan: list, start, apply and discard scenarios.", footer = {"", "Examples:",
    "  doorbouw scenario start plan.doorbouw \"Alles parallel\" --measure M01,M07",
    "  doorbouw scenario start plan.doorbouw \"Kort ontwerp\" --change \"step D05:duration=4/6/8w\" --change \"question Q11:answer=ja\"",
    "  doorbouw set plan.doorbouw \"step D05\" duration 4/6/10w --layer \"Alles parallel\"",
    "  doorbouw scenario apply plan.doorbouw \"Alles parallel\""})
public final class ScenarioCommand implements Runnable {

    private static final int ABOUT = 50;

    private final Session session;

    public ScenarioCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        throw new WrongUse("cli.noDeed", "list, start, apply, discard");
    }

    @Command(description = "List the scenarios, with what each does to first residents.")
    void list(@Parameters(paramLabel = "FILE", description = "The plan file.") Path file,
            @Option(names = "--json", description = "Write JSON, in days since the start of the plan.") boolean json) {
        try (PlanDocument document = session.open(file)) {
            List<Scenario> scenarios = Scenario.all(document.outlook().logbook());
            if (json) {
                session.print(Json.array(scenarios.stream().map(scenario -> json(document, scenario)).toList()).toPrettyString());
            } else {
                session.print(scenarios.isEmpty() ? List.of(session.words().say("scenario.none")) : table(document, scenarios));
            }
        }
    }

    @Command(description = "Start a scenario: empty, or from a party's view, a route, measures and changes, in that order.")
    void start(@Parameters(index = "0", paramLabel = "FILE", description = "The plan file.") Path file,
            @Parameters(index = "1", paramLabel = "NAME", description = "Its name, at most 60 characters.") String name,
            @Option(names = "--about", paramLabel = "TEXT", defaultValue = "", description = "What it is to try.") String about,
            @Option(names = "--from-route", paramLabel = "ROUTE", description = "Another route, such as L-OP-P.") Optional<String> route,
            @Option(names = "--from-view", paramLabel = "PARTY", description = "The view of a party.") Optional<String> view,
            @Option(names = "--measure", split = ",", paramLabel = "CODE",
                    description = "Measures, such as M01,M07.") List<String> measures,
            @Option(names = "--change", paramLabel = "CHANGE", description = "What it changes, as SUBJECT:FIELD=VALUE, such as "
                    + "\"step D05:duration=4/6/8w\"; can be given more than once.") List<String> more,
            @Mixin WhoOptions who) {
        List<Change> typed = more == null ? List.of() : more.stream().map(WrongUse::change).toList();
        try (PlanDocument document = session.open(file)) {
            Logbook logbook = document.outlook().logbook();
            List<Change> changes = new ArrayList<>();
            view.map(party -> WrongUse.choice(Party.class, "--from-view", party, "cli.badParty"))
                    .ifPresent(party -> changes.addAll(logbook.valuesIn(Layer.view(party)).changes()));
            route.map(code -> Route.find(code).orElseThrow(() -> new WrongUse("cli.badRoute", code)))
                    .ifPresent(chosen -> changes.addAll(Plan.route(chosen)));
            Taking taking = new Taking(document.catalogue());
            changes.addAll(taking.changes(taking.find(measures == null ? List.of() : measures), document.outlook().plan().with(changes)));
            changes.addAll(typed);
            edit(document, Scenario.start(logbook, document.outlook().plan(), name, about, changes), who);
        }
    }

    @Command(description = "Turn a scenario into the plan: its changes become entries of the plan.")
    void apply(@Parameters(index = "0", paramLabel = "FILE", description = "The plan file.") Path file,
            @Parameters(index = "1", paramLabel = "NAME", description = "The name of the scenario.") String name,
            @Option(names = "--remark", paramLabel = "TEXT", defaultValue = "", description = "Why, for the logbook.") String remark,
            @Mixin WhoOptions who) {
        try (PlanDocument document = session.open(file)) {
            edit(document, Scenario.find(document.outlook().logbook(), name).apply(remark), who);
        }
    }

    @Command(description = "Throw a scenario away; undo brings it back.")
    void discard(@Parameters(index = "0", paramLabel = "FILE", description = "The plan file.") Path file,
            @Parameters(index = "1", paramLabel = "NAME", description = "The name of the scenario.") String name,
            @Option(names = "--remark", paramLabel = "TEXT", defaultValue = "", description = "Why, for the logbook.") String remark,
            @Mixin WhoOptions who) {
        try (PlanDocument document = session.open(file)) {
            edit(document, Scenario.find(document.outlook().logbook(), name).discard(remark), who);
        }
    }

    private void edit(PlanDocument document, Edit edit, WhoOptions who) {
        EditReport report = new EditReport(session.words(), document.catalogue(), document.outlook());
        session.print(report.lines(document.edit(edit, who.author())));
    }

    private List<String> table(PlanDocument document, List<Scenario> scenarios) {
        Words words = session.words();
        Table table = new Table("llrrr");
        table.row(words.say("cli.column.name"), words.say("cli.column.about"), words.say("cli.column.changes"),
                words.say("cli.firstResidents.name"), words.say("cli.column.difference"));
        scenarios.forEach(scenario -> {
            Optional<DayRange> days = days(document, scenario);
            table.row(scenario.name(), Table.cut(scenario.about(), ABOUT), String.valueOf(scenario.changes().size()),
                    days.map(words::range).orElse("–"), days.flatMap(range -> shift(document, range)).map(words::change).orElse("–"));
        });
        return table.lines();
    }

    private static JsonNode json(PlanDocument document, Scenario scenario) {
        Optional<DayRange> days = days(document, scenario);
        ObjectNode node = Json.object().put("name", scenario.name()).put("about", scenario.about());
        node.set("changes", ChangeJson.of(scenario.changes()));
        node.set(Milestone.FIRST_RESIDENTS.code(), Json.days(days));
        node.set("shift", Json.number(days.flatMap(range -> shift(document, range))));
        return node;
    }

    private static Optional<DayRange> days(PlanDocument document, Scenario scenario) {
        return document.planner().attempt(document.planner().plan(document.outlook().logbook(), scenario.layer()))
                .flatMap(Milestone.FIRST_RESIDENTS::days);
    }

    private static Optional<Integer> shift(PlanDocument document, DayRange range) {
        return Milestone.FIRST_RESIDENTS.days(document.outlook().schedule()).map(now -> range.likely() - now.likely());
    }
}
