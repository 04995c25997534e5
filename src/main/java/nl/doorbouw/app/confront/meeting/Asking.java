package nl.doorbouw.app.confront.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.doorbouw.plan.agree.Parked;
import nl.doorbouw.text.Sentences;
import nl.doorbouw.text.Words;
import nl.doorbouw.time.DateText;

/** Takes what has to be typed in a meeting: Enter gives it, Escape gives it up. What is wrong is said below. */
final class Asking extends VBox {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final int USUAL_WEEKS = 4;

    private final Words words;
    private final Runnable onEnd;
    private final HBox inputs = new HBox();
    private final Label wrong = new Label();
    private Runnable entering = () -> {
    };

    /** @param onEnd is run when there is nothing more to type */
    Asking(Words words, Runnable onEnd) {
        this.words = words;
        this.onEnd = onEnd;
        inputs.getStyleClass().add("inputs");
        wrong.setId("meeting-wrong");
        wrong.getStyleClass().add("field-error");
        wrong.setWrapText(true);
        getStyleClass().add("asking");
        getChildren().addAll(inputs, wrong);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        hide();
    }

    boolean isOpen() {
        return isVisible();
    }

    /**
     * Asks for another value, and what is to be kept with it.
     *
     * @param problem what is wrong with the value, in a sentence
     * @param onValue is given the value and the remark, which may be empty
     */
    void value(String present, String prompt, String said, Function<String, Optional<String>> problem, BiConsumer<String, String> onValue) {
        TextField value = input("meeting-value", "meeting.value", present);
        value.setPromptText(prompt);
        TextField why = input("meeting-said", "meeting.remark.input", said);
        HBox.setHgrow(value.getParent(), Priority.ALWAYS);
        HBox.setHgrow(why.getParent(), Priority.ALWAYS);
        open(value, () -> problem.apply(value.getText()).ifPresentOrElse(this::refuse, () -> {
            end();
            onValue.accept(value.getText(), why.getText());
        }));
    }

    /** Asks what is to be kept with the agreement. */
    void remark(String said, Consumer<String> onRemark) {
        TextField why = input("meeting-said", "meeting.remark.input", said);
        HBox.setHgrow(why.getParent(), Priority.ALWAYS);
        open(why, () -> {
            String text = why.getText();
            end();
            onRemark.accept(text);
        });
    }

    /** Asks who comes back to it, and when. */
    void parked(Optional<Parked> present, LocalDate today, Consumer<Parked> onParked) {
        TextField owner = input("meeting-owner", "meeting.park.owner", present.map(Parked::owner).orElse(""));
        TextField until = input("meeting-until", "meeting.park.until", DAY.format(present.map(Parked::until)
                .orElseGet(() -> today.plusWeeks(USUAL_WEEKS))));
        TextField note = input("meeting-note", "meeting.park.note", present.map(Parked::note).orElse(""));
        HBox.setHgrow(note.getParent(), Priority.ALWAYS);
        open(owner, () -> parked(owner.getText(), until.getText(), note.getText()).ifPresent(parked -> {
            end();
            onParked.accept(parked);
        }));
    }

    private Optional<Parked> parked(String owner, String until, String note) {
        if (owner.isBlank() || owner.contains(";")) {
            refuse(words.say("meeting.park.who"));
            return Optional.empty();
        }
        try {
            return Optional.of(new Parked(owner, DateText.parse(until), note));
        } catch (RuntimeException e) {
            refuse(new Sentences(words).of(e));
            return Optional.empty();
        }
    }

    private TextField input(String id, String name, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        Label label = new Label(words.say(name));
        label.setLabelFor(field);
        VBox box = new VBox(4, label, field);
        inputs.getChildren().add(box);
        return field;
    }

    private void open(TextField first, Runnable enter) {
        entering = enter;
        wrong.setText(words.say("meeting.asking"));
        wrong.getStyleClass().setAll("label", "muted");
        setVisible(true);
        setManaged(true);
        first.requestFocus();
        first.selectAll();
    }

    private void refuse(String sentence) {
        wrong.getStyleClass().setAll("label", "field-error");
        wrong.setText(sentence);
    }

    private void end() {
        hide();
        onEnd.run();
    }

    private void hide() {
        inputs.getChildren().clear();
        setVisible(false);
        setManaged(false);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            entering.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            end();
            event.consume();
        }
    }
}
