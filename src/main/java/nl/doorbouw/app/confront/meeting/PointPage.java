package nl.doorbouw.app.confront.meeting;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import nl.doorbouw.insight.confront.Difference;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;
import nl.doorbouw.text.meeting.DifferenceText;

/** One difference of a meeting: what it is about, what either party holds, and the other ways to settle it. */
final class PointPage extends VBox {

    private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");

    private final Words words;
    private final Label subject = new Label();
    private final Label field = new Label();
    private final Label state = new Label();
    private final Label remark = new Label();
    private final SideCard first;
    private final SideCard second;
    private final KeyButton average;
    private final EffectLine averageEffect;
    private final HBox others;

    PointPage(Words words, List<Party> parties, Deeds deeds) {
        this.words = words;
        first = new SideCard(words, parties.getFirst(), () -> deeds.take(parties.getFirst()));
        second = new SideCard(words, parties.getLast(), () -> deeds.take(parties.getLast()));
        subject.setId("meeting-subject");
        subject.getStyleClass().add("subject");
        subject.setWrapText(true);
        subject.setMinHeight(Region.USE_PREF_SIZE);
        field.getStyleClass().add("muted");
        state.setId("meeting-state");
        state.getStyleClass().add("state");
        state.setWrapText(true);
        state.setMinHeight(Region.USE_PREF_SIZE);
        remark.setId("meeting-remark");
        remark.getStyleClass().add("remark");
        remark.setWrapText(true);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        averageEffect = new EffectLine(words);
        average = new KeyButton("M", words.say("meeting.average"), deeds::average);
        others = new HBox(average, new KeyButton("T", words.say("meeting.other"), deeds::other),
                new KeyButton("P", words.say("meeting.park"), deeds::park));
        others.getStyleClass().add("keys");
        HBox below = new HBox(new KeyButton("R", words.say("meeting.remark"), deeds::remark), averageEffect);
        below.getStyleClass().add("keys");
        GridPane cards = halves(first, second);
        VBox.setVgrow(cards, Priority.ALWAYS);
        getStyleClass().add("point-page");
        getChildren().addAll(new VBox(subject, field), cards, state, remark, new VBox(4, others, below));
    }

    /** Two cards of one width; a box would reckon their height with the width they prefer, not with the one they get. */
    private static GridPane halves(SideCard first, SideCard second) {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        RowConstraints all = new RowConstraints();
        all.setVgrow(Priority.ALWAYS);
        GridPane cards = new GridPane(24, 0);
        cards.getColumnConstraints().setAll(half, half);
        cards.getRowConstraints().setAll(all);
        cards.addRow(0, first, second);
        return cards;
    }

    /** What can be done with the difference under discussion. */
    interface Deeds {

        void take(Party party);

        void average();

        void other();

        void park();

        void remark();
    }

    /** @param said what is to be kept with the agreement; may be empty */
    void show(DifferenceText text, Point point, Choices choices, String said) {
        Difference difference = point.difference();
        subject.setText(text.subject(difference.subject()));
        field.setText(text.field(difference.field()));
        first.show(text, point, choices.first());
        second.show(text, point, choices.second());
        average.setDisable(difference.average().isEmpty());
        average.setText(difference.average().map(value -> words.say("meeting.average.value",
                text.value(difference.subject(), difference.field(), value))).orElseGet(() -> words.say("meeting.average.none")));
        reveal(remark, said.isEmpty() || point.settled().isPresent() ? "" : words.say("meeting.remark.line", said));
        averageEffect.setText(point.settled().isPresent() ? "" : choices.average().residents().flatMap(day -> choices.average().effect()
                .map(shift -> words.say("meeting.average.effect", day, words.change(shift.likely())))).orElse(""));
        pseudoClassStateChanged(SETTLED, point.settled().isPresent());
        reveal(state, point.settled().map(value -> words.say("meeting.settled", text.value(difference.subject(), difference.field(), value)))
                .or(() -> difference.parked().map(parked -> words.say("meeting.parked", text.parked(parked)))).orElse(""));
    }

    private static void reveal(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    /** Makes room for what has to be typed. */
    void showDeeds(boolean shown) {
        others.getParent().setVisible(shown);
        others.getParent().setManaged(shown);
    }
}
