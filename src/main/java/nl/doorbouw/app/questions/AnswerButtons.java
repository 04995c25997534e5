package nl.doorbouw.app.questions;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.ToggleButton;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.text.Words;
import org.controlsfx.control.SegmentedButton;

/** The four answers as segments; the list they stand in has the keyboard. */
final class AnswerButtons extends SegmentedButton {

    private final Map<Answer, ToggleButton> buttons = new EnumMap<>(Answer.class);
    private Answer shown = Answer.OPEN;

    AnswerButtons(Words words, Consumer<Answer> onAnswer) {
        getStyleClass().add("answers");
        for (Answer answer : Answer.values()) {
            ToggleButton button = new ToggleButton(words.name(answer));
            button.setFocusTraversable(false);
            button.setMnemonicParsing(false);
            button.getStyleClass().addAll("answer", answer.code());
            // The answer shows when it is in the plan, not before.
            button.setOnAction(_ -> {
                select();
                onAnswer.accept(answer);
            });
            buttons.put(answer, button);
            getButtons().add(button);
        }
    }

    void show(Answer answer, Predicate<Answer> allowed) {
        shown = answer;
        buttons.forEach((choice, button) -> button.setDisable(choice != answer && !allowed.test(choice)));
        select();
    }

    private void select() {
        buttons.forEach((choice, button) -> button.setSelected(choice == shown));
    }
}
