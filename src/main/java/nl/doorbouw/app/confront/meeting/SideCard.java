package nl.doorbouw.app.confront.meeting;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.doorbouw.app.control.twin.PartyTitle;
import nl.doorbouw.insight.confront.Difference;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;
import nl.doorbouw.text.meeting.DifferenceText;

/** What one party holds of the difference under discussion, where it has that from, and what taking it would do. */
final class SideCard extends VBox {

    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");

    private final Party party;
    private final Label value = new Label();
    private final Label source = new Label();
    private final EffectLine effect;

    SideCard(Words words, Party party, Runnable take) {
        this.party = party;
        effect = new EffectLine(words);
        PartyTitle title = new PartyTitle(words);
        title.show(party);
        value.getStyleClass().add("value");
        value.setWrapText(true);
        value.setMinHeight(Region.USE_PREF_SIZE);
        source.getStyleClass().add("source");
        source.setWrapText(true);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        KeyButton taking = new KeyButton(String.valueOf(party.letter()), words.say("meeting.take", words.name(party)), take);
        // A long name goes on in a second line, so that both cards stay within the window.
        taking.setWrapText(true);
        taking.setMinWidth(0);
        taking.setMinHeight(Region.USE_PREF_SIZE);
        setMinWidth(0);
        getStyleClass().addAll("side-card", party.code());
        getChildren().addAll(title, value, source, space, effect, taking);
    }

    void show(DifferenceText text, Point point, Choice choice) {
        Difference difference = point.difference();
        value.setText(text.side(difference, difference.side(party)));
        source.setText(text.origin(difference, difference.side(party)));
        effect.show(choice, point.settled().isEmpty());
        pseudoClassStateChanged(TAKEN, point.settled().filter(difference.side(party).counts()::equals).isPresent());
    }
}
