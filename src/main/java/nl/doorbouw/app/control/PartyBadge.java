package nl.doorbouw.app.control;

import javafx.scene.control.Label;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;

/** The letter of a party on a patch of its colour. */
public final class PartyBadge extends Label {

    private final Words words;

    public PartyBadge(Words words) {
        this.words = words;
        getStyleClass().add("party-badge");
    }

    public void show(Party party) {
        for (Party other : Party.values()) {
            getStyleClass().remove(other.code());
        }
        getStyleClass().add(party.code());
        setText(String.valueOf(party.letter()));
        setAccessibleText(words.name(party));
    }
}
