package nl.doorbouw.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.print.Json;
import nl.doorbouw.cli.print.SideText;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.history.Conflict;
import nl.doorbouw.plan.history.Conflicts;
import nl.doorbouw.text.ChangeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what two people changed without seeing each other's value. */
@Command(description = "List the fields that people changed without seeing each other's value.", footer = {"",
    "The plan uses the last value that is listed until somebody sets the field again, also to that same value."})
public final class ConflictsCommand implements Runnable {

    @Parameters(paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    private final Session session;

    public ConflictsCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        try (PlanDocument document = session.open(file)) {
            List<Conflict> conflicts = Conflicts.of(document.outlook().logbook());
            if (json) {
                session.print(Json.array(conflicts.stream().map(ConflictsCommand::json).toList()).toPrettyString());
            } else {
                ChangeText text = new ChangeText(session.words(), document.catalogue(), document.outlook().plan());
                session.print(lines(conflicts, new SideText(text)));
            }
        }
    }

    private static JsonNode json(Conflict conflict) {
        ObjectNode node = Json.object().put("layer", Json.layer(conflict.slot().layer()))
                .put("subject", conflict.slot().subject().toString()).put("field", conflict.slot().field().name())
                .put("base", conflict.base());
        node.set("sides", Json.array(conflict.sides().stream().map(ConflictsCommand::json).toList()));
        return node;
    }

    private static JsonNode json(Entry side) {
        return Json.object().put("value", side.change().value()).put("author", side.author()).put("party", side.party().code())
                .put("at", side.at().toString()).put("remark", side.remark());
    }

    private List<String> lines(List<Conflict> conflicts, SideText text) {
        List<String> lines = new ArrayList<>();
        if (conflicts.isEmpty()) {
            lines.add(session.words().say("conflicts.none"));
        }
        conflicts.forEach(conflict -> lines.add(text.line(conflict.slot(), conflict.sides())));
        return lines;
    }
}
