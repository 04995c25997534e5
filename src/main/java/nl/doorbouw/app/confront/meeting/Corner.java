package nl.doorbouw.app.confront.meeting;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.doorbouw.insight.minutes.Minutes;
import nl.doorbouw.text.Words;

/** The corner that always stands: when the first residents come now, and what everything settled so far did to that. */
final class Corner extends VBox {

    private final Words words;
    private final Label residents = new Label();
    private final Label sofar = new Label();

    Corner(Words words) {
        this.words = words;
        residents.setId("meeting-residents");
        residents.getStyleClass().add("residents");
        residents.setMinWidth(Region.USE_PREF_SIZE);
        sofar.setId("meeting-so-far");
        sofar.getStyleClass().add("so-far");
        sofar.setMinWidth(Region.USE_PREF_SIZE);
        setAlignment(Pos.TOP_RIGHT);
        getStyleClass().add("corner");
        getChildren().addAll(residents, sofar);
    }

    void show(Minutes minutes) {
        residents.setText(words.say("meeting.residents", minutes.now().flatMap(Choice::residents).map(words::date).orElse("–")));
        sofar.setText(minutes.settled().isEmpty() ? words.say("meeting.soFar.none")
                : minutes.effect().map(shift -> words.say("meeting.soFar", words.change(shift.likely()))).orElse("–"));
    }
}
