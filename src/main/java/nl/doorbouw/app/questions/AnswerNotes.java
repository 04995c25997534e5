package nl.doorbouw.app.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.text.Words;

/**
 * The remark at an answer and where the answer comes from; what is typed is kept on Enter and when its field is left.
 */
final class AnswerNotes extends VBox {

    private final TextArea remark = new TextArea();
    private final TextField source = new TextField();
    private final Consumer<List<Change>> onEdit;
    private final Runnable onDone;
    private Optional<Question> shown = Optional.empty();
    private String keptRemark = "";
    private String keptSource = "";

    /** @param onDone is called when Enter or Escape ends the typing */
    AnswerNotes(Words words, Consumer<List<Change>> onEdit, Runnable onDone) {
        this.onEdit = onEdit;
        this.onDone = onDone;
        getStyleClass().add("answer-notes");
        remark.setId("remark");
        remark.setPrefRowCount(2);
        remark.setWrapText(true);
        source.setId("source");
        getChildren().addAll(label(words.say("questions.remark"), remark), remark,
                label(words.say("questions.source"), source), source);
        for (TextInputControl field : List.of(remark, source)) {
            field.focusedProperty().subscribe(focused -> {
                if (!focused) {
                    keep();
                }
            });
            field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        }
    }

    /** Shows the notes of a question; what is being typed at the same question stays. */
    void show(Question question, String remarkNow, String sourceNow) {
        boolean other = shown.filter(question::equals).isEmpty();
        if (other) {
            keep();
        }
        shown = Optional.of(question);
        fill(remark, remarkNow, other || remark.getText().equals(keptRemark));
        fill(source, sourceNow, other || source.getText().equals(keptSource));
        keptRemark = remarkNow;
        keptSource = sourceNow;
    }

    /** Keeps what was typed and is not in the plan yet. */
    void keep() {
        List<Change> changes = new ArrayList<>();
        shown.map(question -> Subject.question(question.code())).ifPresent(subject -> {
            if (!remark.getText().strip().equals(keptRemark)) {
                changes.add(change(subject, Fields.QUESTION_REMARK, remark.getText()));
            }
            if (!source.getText().strip().equals(keptSource)) {
                changes.add(change(subject, Fields.QUESTION_SOURCE, source.getText()));
            }
        });
        keptRemark = remark.getText().strip();
        keptSource = source.getText().strip();
        if (!changes.isEmpty()) {
            onEdit.accept(changes);
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && key.getTarget() == remark && !key.isControlDown() && !key.isShiftDown()) {
            source.requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            remark.setText(keptRemark);
            source.setText(keptSource);
            onDone.run();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.TAB && key.isShiftDown()
                && key.getTarget() == remark) {
            keep();
            onDone.run();
            key.consume();
        }
    }

    private static void fill(TextInputControl field, String text, boolean untouched) {
        if (untouched && !field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private static Change change(Subject subject, Field<String> field, String text) {
        return text.isBlank() ? Change.clear(subject, field) : Change.set(subject, field, text.strip());
    }

    private static Label label(String text, TextInputControl field) {
        Label label = new Label(text);
        label.setLabelFor(field);
        field.setAccessibleText(text);
        return label;
    }
}
