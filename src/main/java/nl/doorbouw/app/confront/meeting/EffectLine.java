package nl.doorbouw.app.confront.meeting;

import javafx.scene.control.Label;
import nl.doorbouw.text.Words;

/** Says when the first residents would come, and by how much that moves. */
final class EffectLine extends Label {

    private final Words words;

    EffectLine(Words words) {
        this.words = words;
        getStyleClass().add("effect");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }

    /** @param open whether it is still to be settled; else there is nothing to expect */
    void show(Choice choice, boolean open) {
        setText(open ? choice.residents().flatMap(day -> choice.effect().map(shift -> shift.likely() == 0
                ? words.say("meeting.effect.same", day) : words.say("meeting.effect", day, words.change(shift.likely())))).orElse("–") : "");
    }
}
