package nl.doorbouw.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.print.Json;
import nl.doorbouw.cli.print.Table;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.text.ChangeText;
import nl.doorbouw.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the logbook of a plan. */
@Command(description = "Show the logbook: every edit, with who, when and why.")
public final class LogCommand implements Runnable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int SUBJECT = 50;
    private static final int VALUE = 40;
    private static final int REMARK = 60;

    @Parameters(paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    private final Session session;

    public LogCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        try (PlanDocument document = session.open(file)) {
            List<Entry> entries = document.outlook().logbook().entries();
            if (json) {
                session.print(Json.array(IntStream.range(0, entries.size())
                        .mapToObj(index -> json(index + 1, entries.get(index))).toList()).toPrettyString());
            } else {
                Plan plan = document.outlook().plan();
                session.print(table(entries, new ChangeText(session.words(), document.catalogue(), plan)));
            }
        }
    }

    private static JsonNode json(int number, Entry entry) {
        ObjectNode node = Json.object();
        node.put("number", number);
        node.put("id", entry.id().toString());
        node.put("lamport", entry.lamport());
        node.put("at", entry.at().toString());
        node.put("author", entry.author());
        node.put("party", entry.party().code());
        node.put("layer", Json.layer(entry.layer()));
        node.put("subject", entry.change().subject().toString());
        node.put("field", entry.change().field().name());
        node.put("old", entry.old());
        node.put("new", entry.change().value());
        node.put("remark", entry.remark());
        node.put("edit", entry.edit().toString());
        node.set("reverts", Json.text(entry.reverts()));
        return node;
    }

    private List<String> table(List<Entry> entries, ChangeText text) {
        Words words = session.words();
        Table table = new Table("rrllllllll");
        table.row("#", words.say("cli.column.when"), "", words.say("cli.column.author"), words.say("cli.column.party"),
                words.say("cli.column.what"), words.say("cli.column.field"), words.say("cli.column.old"),
                words.say("cli.column.new"), words.say("cli.column.remark"));
        for (int index = 0; index < entries.size(); index++) {
            table.row(cells(index + 1, entries.get(index), text));
        }
        return table.lines();
    }

    private String[] cells(int number, Entry entry, ChangeText text) {
        Words words = session.words();
        Change change = entry.change();
        ZonedDateTime at = entry.at().atZone(session.zone());
        String layer = entry.layer().equals(Layer.PLAN) ? "" : entry.layer().name() + ": ";
        return new String[] {String.valueOf(number), words.date(at.toLocalDate()), TIME.format(at), entry.author(),
            words.name(entry.party()), Table.cut(layer + text.subject(change.subject()), SUBJECT),
            text.field(change.field()), Table.cut(text.value(change.subject(), change.field(), entry.old()), VALUE),
            Table.cut(text.value(change), VALUE), Table.cut(entry.remark(), REMARK)};
    }
}
