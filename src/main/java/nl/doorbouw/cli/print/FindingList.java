package nl.doorbouw.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.doorbouw.exchange.project.Finding;
import nl.doorbouw.text.Words;

/** Tells what of a project file could not come along, and what was done instead. */
public final class FindingList {

    private static final int NAME = 40;

    private final Words words;
    private final List<Finding> findings;

    public FindingList(Words words, List<Finding> findings) {
        this.words = words;
        this.findings = findings;
    }

    /** One line a finding under a heading; nothing when all came along. */
    public List<String> lines() {
        if (findings.isEmpty()) {
            return List.of();
        }
        Table table = new Table("rlll").title(words.say("import.notModelled", findings.size()));
        findings.forEach(finding -> table.row(finding.task() == Finding.WHOLE ? "" : String.valueOf(finding.task()),
                Table.cut(finding.name(), NAME), what(finding), done(finding)));
        return table.lines();
    }

    /** @param steps how many steps came in */
    public JsonNode document(int steps) {
        List<JsonNode> rows = findings.stream().map(finding -> (JsonNode) Json.object().put("task", finding.task())
                .put("name", finding.name()).put("what", what(finding)).put("done", done(finding))).toList();
        return Json.object().put("steps", steps).set("notModelled", Json.array(rows));
    }

    private String what(Finding finding) {
        return words.say(finding.kind().what(), finding.facts().toArray());
    }

    private String done(Finding finding) {
        return words.say(finding.kind().done(), finding.facts().toArray());
    }
}
