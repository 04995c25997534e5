package nl.doorbouw.cli.command.variant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.option.WhoOptions;
import nl.doorbouw.cli.option.WrongUse;
import nl.doorbouw.cli.print.Json;
import nl.doorbouw.cli.print.Table;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.variant.Baseline;
import nl.doorbouw.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the baselines of a plan, sets one or takes its name away. */
@Command(description = "Name a position in the logbook, to hold the plan against later: list, set and remove baselines.")
public final class BaselineCommand implements Runnable {

    private final Session session;

    public BaselineCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        throw new WrongUse("cli.noDeed", "list, set, remove");
    }

    @Command(description = "List the baselines, with the line of the logbook up to which each one counts.")
    void list(@Parameters(paramLabel = "FILE", description = "The plan file.") Path file,
            @Option(names = "--json", description = "Write JSON.") boolean json) {
        try (PlanDocument document = session.open(file)) {
            Logbook logbook = document.outlook().logbook();
            List<Baseline> baselines = Baseline.all(logbook);
            if (json) {
                session.print(Json.array(baselines.stream().map(baseline -> json(logbook, baseline)).toList()).toPrettyString());
            } else {
                session.print(baselines.isEmpty() ? List.of(session.words().say("baseline.none")) : table(logbook, baselines));
            }
        }
    }

    @Command(description = "Name a position in the logbook; the last line when none is given.")
    void set(@Parameters(index = "0", paramLabel = "FILE", description = "The plan file.") Path file,
            @Parameters(index = "1", paramLabel = "NAME", description = "Its name, at most 60 characters.") String name,
            @Option(names = "--line", paramLabel = "NUMBER",
                    description = "The last line that counts, as log shows them.") Optional<Integer> line,
            @Mixin WhoOptions who) {
        try (PlanDocument document = session.open(file)) {
            Logbook logbook = document.outlook().logbook();
            int number = line.orElse(logbook.entries().size());
            document.edit(Baseline.set(logbook, name, number), who.author());
            session.say("baseline.set", Baseline.find(document.outlook().logbook(), name).name(), number);
        }
    }

    @Command(description = "Take the name away; nothing else changes.")
    void remove(@Parameters(index = "0", paramLabel = "FILE", description = "The plan file.") Path file,
            @Parameters(index = "1", paramLabel = "NAME", description = "The name of the baseline.") String name,
            @Mixin WhoOptions who) {
        try (PlanDocument document = session.open(file)) {
            Baseline baseline = Baseline.find(document.outlook().logbook(), name);
            document.edit(baseline.removed(), who.author());
            session.say("baseline.removed", baseline.name());
        }
    }

    private static JsonNode json(Logbook logbook, Baseline baseline) {
        ObjectNode node = Json.object().put("name", baseline.name()).put("entry", baseline.entry().toString());
        node.set("line", Json.number(line(logbook, baseline.entry())));
        return node;
    }

    private List<String> table(Logbook logbook, List<Baseline> baselines) {
        Words words = session.words();
        Table table = new Table("lrl");
        table.row(words.say("cli.column.name"), words.say("cli.column.line"), words.say("cli.column.when"));
        baselines.forEach(baseline -> {
            Optional<Integer> line = line(logbook, baseline.entry());
            Optional<Entry> entry = line.map(number -> logbook.entries().get(number - 1));
            table.row(baseline.name(), line.map(String::valueOf).orElse("–"),
                    entry.map(known -> words.date(known.at().atZone(session.zone()).toLocalDate())).orElse("–"));
        });
        return table.lines();
    }

    private static Optional<Integer> line(Logbook logbook, UUID entry) {
        return IntStream.range(0, logbook.entries().size()).filter(index -> logbook.entries().get(index).id().equals(entry))
                .mapToObj(index -> index + 1).findFirst();
    }
}
