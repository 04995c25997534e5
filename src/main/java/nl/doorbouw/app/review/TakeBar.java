package nl.doorbouw.app.review;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.doorbouw.app.review.line.EffectText;
import nl.doorbouw.app.review.line.LineEffect;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;

/** The bar below a review: in whose name and why it is taken, what it does together, and the button that takes it. */
final class TakeBar {

    private final Words words;
    private final ComboBox<Party> party = new ComboBox<>();
    private final TextField name = new TextField();
    private final TextField remark = new TextField();
    private final Label total = new Label();
    private final Button take = new Button();
    private final HBox root;

    /** @param names what a party is called in this plan, proposed as the name of who entered it */
    TakeBar(Words words, Party proposed, PartyNames names, Runnable onClose, Runnable onTake) {
        this.words = words;
        party.setId("review-party");
        party.getItems().setAll(Party.values());
        party.setConverter(new StringConverter<>() {
            @Override
            public String toString(Party each) {
                return each == null ? "" : words.name(each);
            }

            @Override
            public Party fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        party.valueProperty().subscribe((_, now) -> name.setText(names.of(now)));
        party.setValue(proposed);
        name.setId("review-author");
        name.setPrefColumnCount(14);
        name.setPromptText(words.say("review.author.hint"));
        remark.setId("review-remark");
        remark.setPromptText(words.say("review.remark.hint"));
        remark.setPrefColumnCount(18);
        total.setId("review-total");
        total.setMinWidth(Region.USE_PREF_SIZE);
        take.setId("review-take");
        take.getStyleClass().add("accent");
        take.setOnAction(_ -> onTake.run());
        Button close = new Button(words.say("review.close"));
        close.setId("review-close");
        close.setOnAction(_ -> onClose.run());
        take.setMinWidth(Control.USE_PREF_SIZE);
        close.setMinWidth(Control.USE_PREF_SIZE);
        root = layOut(close);
        show(0, new LineEffect.Days(0));
    }

    Node root() {
        return root;
    }

    Author author() {
        return new Author(name.getText().strip(), party.getValue());
    }

    String remark() {
        return remark.getText();
    }

    /** Shows how many lines are ticked, and what they do together. */
    void show(int count, LineEffect effect) {
        take.setText(words.say("review.take", count));
        total.setText(count == 0 ? words.say("review.total.none") : EffectText.sentence(words, effect));
    }

    /** The button can be pressed when something is ticked and somebody is named. */
    void enableTakeWhen(BooleanExpression anything) {
        BooleanExpression named = Bindings.createBooleanBinding(() -> !name.getText().isBlank(), name.textProperty());
        take.disableProperty().bind(anything.and(named).not());
    }

    private HBox layOut(Button close) {
        HBox.setHgrow(remark, Priority.ALWAYS);
        Node why = captioned("review.remark", remark);
        HBox.setHgrow(why, Priority.ALWAYS);
        VBox totals = captioned("review.total", total);
        totals.getStyleClass().add("total");
        HBox bar = new HBox(captioned("review.party", party), captioned("review.author", name), why, totals, close, take);
        bar.getStyleClass().add("take-bar");
        return bar;
    }

    private VBox captioned(String key, Control input) {
        Label caption = new Label(words.say(key));
        caption.getStyleClass().add("caption");
        caption.setLabelFor(input);
        return new VBox(2, caption, input);
    }
}
