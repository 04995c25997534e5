package nl.doorbouw.app.review;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.doorbouw.app.control.OneLine;
import nl.doorbouw.app.review.line.EffectText;
import nl.doorbouw.app.review.line.LineEffect;
import nl.doorbouw.app.review.line.LineText;
import nl.doorbouw.app.review.line.ReviewLine;
import nl.doorbouw.text.Words;

/** The chosen line written out whole: what it is about, and the three values beside each other. */
final class LineDetails {

    private static final int SHORT_VALUE = 60;
    private static final int LONGEST_VALUE = 600;
    private static final int LONGEST_TOOLTIP = 4000;
    private static final int TOOLTIP_WIDTH = 720;

    private final Words words;
    private final Label title = new Label();
    private final Label sense = new Label();
    private final Label base = new Label();
    private final Label mine = new Label();
    private final Label theirs = new Label();
    private final HBox values;
    private final VBox root;
    private Subscription effect = Subscription.EMPTY;

    LineDetails(Words words) {
        this.words = words;
        title.getStyleClass().add("strong");
        title.setId("review-details-title");
        sense.getStyleClass().add("muted");
        sense.setId("review-details-sense");
        sense.setWrapText(true);
        sense.setMinHeight(Region.USE_PREF_SIZE);
        values = new HBox(16, value("base", base), value("mine", mine), value("theirs", theirs));
        values.setMinHeight(0);
        VBox.setVgrow(values, Priority.ALWAYS);
        root = new VBox(4, title, sense, values);
        root.getStyleClass().add("review-details");
        show(null);
    }

    Region root() {
        return root;
    }

    /** @param line null when none is chosen, as a table gives it */
    void show(ReviewLine line) {
        effect.unsubscribe();
        values.setVisible(line != null);
        if (line == null) {
            title.setText(words.say("review.details.choose"));
            sense.setText("");
            return;
        }
        LineText text = line.text();
        title.setText(words.say("review.details.title", text.subject(), text.field(), text.where()));
        show(base, text.base());
        show(mine, text.mine());
        show(theirs, text.theirs());
        effect = line.effectProperty().subscribe(now -> sense.setText(sense(line, now)));
    }

    private String sense(ReviewLine line, LineEffect now) {
        String what = words.say("review.sense." + (line.isConflict() ? "conflict" : line.kind().name()));
        String remark = line.text().remark();
        return String.join(" ", what, EffectText.sentence(words, now),
                remark.isEmpty() ? "" : words.say("review.sense.remark", OneLine.of(remark))).strip();
    }

    private VBox value(String name, Label value) {
        Label caption = new Label(words.say("review.details." + name));
        caption.getStyleClass().add("caption");
        caption.setMinHeight(Region.USE_PREF_SIZE);
        value.setWrapText(true);
        value.setId("review-details-" + name);
        value.getStyleClass().add("value-" + name);
        value.setMaxHeight(Double.MAX_VALUE);
        VBox box = new VBox(caption, value);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(0);
        VBox.setVgrow(value, Priority.ALWAYS);
        return box;
    }

    /** What does not fit in its place can be read in full by holding the mouse over it. */
    private void show(Label label, String value) {
        label.setText(value.isEmpty() ? words.say("log.nothing") : cut(value, LONGEST_VALUE));
        Tooltip whole = new Tooltip(cut(value, LONGEST_TOOLTIP));
        whole.setWrapText(true);
        whole.setMaxWidth(TOOLTIP_WIDTH);
        label.setTooltip(value.length() < SHORT_VALUE ? null : whole);
    }

    private static String cut(String value, int longest) {
        return value.length() <= longest ? value : value.substring(0, longest) + "…";
    }
}
