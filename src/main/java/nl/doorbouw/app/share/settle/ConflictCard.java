package nl.doorbouw.app.share.settle;

import java.time.ZoneId;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.doorbouw.app.control.PartyBadge;
import nl.doorbouw.app.share.ShareText;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.history.Conflict;
import nl.doorbouw.text.Words;

/** One conflict: what it is about, what all had seen, and a line for each value with who gave it and a button to choose it. */
final class ConflictCard {

    private static final int VALUE_WIDTH = 320;

    private final Words words;
    private final ShareText text;
    private final Conflict conflict;
    private final Author self;
    private final VBox root = new VBox(8);

    ConflictCard(Words words, ShareText text, Conflict conflict, Author self, BiConsumer<Conflict, Entry> onChoice) {
        this.words = words;
        this.text = text;
        this.conflict = conflict;
        this.self = self;
        Label about = new Label(text.place(conflict.slot()));
        about.getStyleClass().add("section-title");
        about.setWrapText(true);
        Label base = new Label(words.say("settle.base", text.value(conflict.slot(), conflict.base())));
        base.getStyleClass().add("muted");
        root.getStyleClass().add("settle-card");
        root.getChildren().setAll(about, base);
        conflict.sides().forEach(side -> root.getChildren().add(line(side, onChoice)));
    }

    Node root() {
        return root;
    }

    private Node line(Entry side, BiConsumer<Conflict, Entry> onChoice) {
        PartyBadge badge = new PartyBadge(words);
        badge.show(side.party());
        Label value = new Label(text.whole(conflict.slot(), side.change().value()));
        value.getStyleClass().addAll("strong", "value");
        value.setWrapText(true);
        value.setPrefWidth(VALUE_WIDTH);
        value.setMinHeight(Region.USE_PREF_SIZE);
        String who = text.whoAndWhen(side, ZoneId.systemDefault());
        Label about = new Label(side.remark().isEmpty() ? who : who + "\n" + side.remark());
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        about.setMaxWidth(Double.MAX_VALUE);
        about.getStyleClass().add("muted");
        HBox.setHgrow(about, Priority.ALWAYS);
        HBox line = new HBox(12, badge, value, about, mark(side), choice(side, onChoice));
        line.getStyleClass().add("settle-line");
        return line;
    }

    /** Whose it is, and whether the plan uses it meanwhile. */
    private Node mark(Entry side) {
        boolean own = side.author().equals(self.name()) && side.party() == self.party();
        boolean used = side.equals(conflict.sides().getLast());
        String whose = own ? words.say("settle.own") : "";
        String state = used ? words.say("settle.used") : "";
        Label mark = new Label(own && used ? whose + " · " + state : whose + state);
        mark.getStyleClass().add("caption");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        return mark;
    }

    private Button choice(Entry side, BiConsumer<Conflict, Entry> onChoice) {
        Button choose = new Button(words.say("settle.choose"));
        choose.getStyleClass().add("settle-choose");
        choose.setAccessibleText(words.say("settle.choose.told", text.place(conflict.slot()),
                text.value(conflict.slot(), side.change().value()), side.author()));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(_ -> onChoice.accept(conflict, side));
        return choose;
    }
}
