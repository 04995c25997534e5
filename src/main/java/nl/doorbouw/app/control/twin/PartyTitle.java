package nl.doorbouw.app.control.twin;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import nl.doorbouw.app.control.PartyBadge;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;

/** The letter and the name of a party, above what is its. */
public final class PartyTitle extends HBox {

    private final Words words;
    private final PartyBadge badge;
    private final Label name = new Label();

    public PartyTitle(Words words) {
        this.words = words;
        badge = new PartyBadge(words);
        name.getStyleClass().add("strong");
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(badge, name);
    }

    /** The name as it stands there. */
    public String name() {
        return name.getText();
    }

    public void show(Party party) {
        badge.show(party);
        String text = words.name(party);
        name.setText(text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1));
    }
}
