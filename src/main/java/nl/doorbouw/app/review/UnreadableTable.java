package nl.doorbouw.app.review;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.doorbouw.app.control.EmptyState;
import nl.doorbouw.app.control.TextTable;
import nl.doorbouw.exchange.review.Unreadable;
import nl.doorbouw.text.Words;

/** The table of cells that could not be read: where, what stands there, and what was expected. */
public final class UnreadableTable {

    private final VBox root;

    public UnreadableTable(Words words, List<Unreadable> cells) {
        TextTable table = new TextTable("review-unreadable", List.of(new TextTable.Column(words.say("review.column.sheet"), 128),
                new TextTable.Column(words.say("review.column.cell"), 80), new TextTable.Column(words.say("review.column.value"), 240),
                new TextTable.Column(words.say("review.column.expected"), 640)),
                cells.stream().map(cell -> List.of(cell.sheet(), cell.cell(), cell.value(), cell.expected())).toList());
        table.setPlaceholder(new EmptyState(words.say("review.unreadable.empty")));
        Label hint = new Label(words.say("review.unreadable.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(table.root(), Priority.ALWAYS);
        root = new VBox(8, hint, table.root());
    }

    public Region root() {
        return root;
    }
}
