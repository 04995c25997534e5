package nl.doorbouw.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.CopyOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.print.Json;
import nl.doorbouw.cli.print.SideText;
import nl.doorbouw.file.document.MergedCopy;
import nl.doorbouw.plan.Slot;
import nl.doorbouw.plan.history.Merge;
import nl.doorbouw.text.ChangeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings two copies of a plan together. */
@Command(description = "Bring two copies of one plan together in a third file; the two stay as they are.", footer = {"",
    "A field that both changed is listed with both values; the plan uses the last one until somebody sets the field again."})
public final class MergeCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "MINE", description = "One copy of the plan.")
    private Path mine;

    @Parameters(index = "1", paramLabel = "THEIRS", description = "The other copy.")
    private Path theirs;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "OUT", description = "The plan file to make.")
    private Path out;

    @Option(names = "--overwrite", description = "Write OUT also when it is there already, be it one of the two copies.")
    private boolean overwrite;

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    private final Session session;

    public MergeCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        CopyOption[] options = overwrite ? new CopyOption[] {StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE}
                : new CopyOption[0];
        MergedCopy merged = MergedCopy.write(mine, theirs, out, session.scheduler(), options);
        if (json) {
            session.print(json(merged.merge()).toPrettyString());
        } else {
            session.print(lines(merged));
        }
    }

    private static JsonNode json(Merge merge) {
        ObjectNode node = Json.object();
        node.put("entries", merge.logbook().entries().size());
        node.put("fromTheirs", merge.fromTheirs().size());
        node.set("conflicts", Json.array(merge.opposed().stream().map(MergeCommand::json).toList()));
        return node;
    }

    private static JsonNode json(Merge.Opposed opposed) {
        Slot slot = opposed.conflict().slot();
        return Json.object().put("layer", Json.layer(slot.layer())).put("subject", slot.subject().toString())
                .put("field", slot.field().name()).put("base", opposed.conflict().base())
                .put("mine", opposed.mine().change().value()).put("theirs", opposed.theirs().change().value());
    }

    private List<String> lines(MergedCopy merged) {
        Merge merge = merged.merge();
        SideText text = new SideText(new ChangeText(session.words(), merged.catalogue(), merge.logbook().plan()));
        List<String> lines = new ArrayList<>();
        lines.add(session.words().say("merge.done", out, merge.logbook().entries().size(), merge.fromTheirs().size(),
                merge.opposed().size()));
        merge.opposed().forEach(opposed ->
                lines.add(text.line(opposed.conflict().slot(), List.of(opposed.mine(), opposed.theirs()))));
        return lines;
    }
}
