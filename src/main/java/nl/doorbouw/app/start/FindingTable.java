package nl.doorbouw.app.start;

import java.util.List;
import javafx.scene.layout.Region;
import nl.doorbouw.app.control.EmptyState;
import nl.doorbouw.app.control.TextTable;
import nl.doorbouw.exchange.project.Finding;
import nl.doorbouw.text.Words;

/** The table of what a project of MS Project holds that could not come along, and what was done with it. */
final class FindingTable {

    private final TextTable table;

    FindingTable(Words words, List<Finding> findings) {
        table = new TextTable("findings", List.of(new TextTable.Column(words.say("start.finding.task"), 64),
                new TextTable.Column(words.say("start.finding.name"), 224), new TextTable.Column(words.say("start.finding.what"), 304),
                new TextTable.Column(words.say("start.finding.done"), 304)),
                findings.stream().map(finding -> row(words, finding)).toList());
        table.setPlaceholder(new EmptyState(words.say("start.finding.none")));
    }

    Region root() {
        return table.root();
    }

    private static List<String> row(Words words, Finding finding) {
        Object[] facts = finding.facts().toArray();
        return List.of(finding.task() == Finding.WHOLE ? "" : String.valueOf(finding.task()), finding.name(),
                words.say(finding.kind().what(), facts), words.say(finding.kind().done(), facts));
    }
}
