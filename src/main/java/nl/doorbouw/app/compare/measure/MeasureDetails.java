package nl.doorbouw.app.compare.measure;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.doorbouw.app.control.PartyBadge;
import nl.doorbouw.catalogue.measure.Measure;
import nl.doorbouw.insight.measure.MeasureOutlook;
import nl.doorbouw.text.Words;

/** What the selected measures ask of whom, what to look out for, and where that comes from. */
final class MeasureDetails {

    private final Words words;
    private final VBox list = new VBox();
    private final ScrollPane root = new ScrollPane(list);

    MeasureDetails(Words words) {
        this.words = words;
        list.getStyleClass().add("measure-details");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setId("measure-details");
    }

    Node root() {
        return root;
    }

    void show(List<MeasureOutlook> selected) {
        list.getChildren().setAll(selected.stream().map(MeasureOutlook::measure).map(this::part).toList());
        root.setVvalue(0);
    }

    private Node part(Measure measure) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(wrapped(words.say("cause.measure", measure.code(), words.say(measure.name())), "section-title"));
        nodes.add(wrapped(words.say("measures.screen.asks"), "caption"));
        measure.asks().forEach(ask -> nodes.add(ask(ask)));
        measure.caution().ifPresent(caution -> nodes.add(wrapped(words.say("measures.caution", words.say(caution)), "caution")));
        nodes.add(wrapped(words.say("measures.source", words.source(measure.source())), "caption"));
        VBox part = new VBox();
        part.getStyleClass().add("part");
        part.getChildren().setAll(nodes);
        return part;
    }

    private Node ask(Measure.Ask ask) {
        PartyBadge badge = new PartyBadge(words);
        badge.show(ask.party());
        Label what = wrapped(words.say(ask.what()), "ask-text");
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(badge, what);
        row.getStyleClass().add("ask");
        return row;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
