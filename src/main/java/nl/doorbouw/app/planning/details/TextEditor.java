package nl.doorbouw.app.planning.details;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Words;

/**
 * Edits one field as text. What is wrong is said while typing; Enter or leaving the field enters a good value, Esc and
 * leaving with a bad one bring back what the plan says.
 */
final class TextEditor implements DetailsPart {

    /**
     * A field as text.
     *
     * @param subject whose field it is; empty when the step shown has no such field
     * @param text    what the plan says now, in a form that the field reads
     */
    record Edited(Field<?> field, BiFunction<Outlook, ScheduledStep, Optional<Subject>> subject,
            BiFunction<Outlook, ScheduledStep, String> text) {
    }

    private final EditDesk desk;
    private final Edited edited;
    private final TextField input = new TextField();
    private final FieldRow row;
    private Optional<Subject> subject = Optional.empty();
    private String shown = "";
    /** What is on its way into the plan; one that is refused stays in the field, to be mended or taken back with Esc. */
    private Optional<String> entered = Optional.empty();

    TextEditor(Words words, EditDesk desk, Edited edited) {
        this.desk = desk;
        this.edited = edited;
        row = new FieldRow(words, words.say("planning.field." + edited.field().name()), input,
                () -> subject.ifPresent(of -> desk.reset(of, edited.field())));
        input.setId("planning-" + edited.field().name());
        input.getStyleClass().add(Styles.SMALL);
        input.setPromptText(words.say("planning.prompt." + edited.field().name()));
        input.textProperty().addListener(_ -> validate());
        input.setOnAction(_ -> enter());
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::revertOnEscape);
        input.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                leave();
            }
        });
    }

    @Override
    public Node node() {
        return row;
    }

    /** What is being typed stays when the plan changes elsewhere, unless another step is shown. */
    @Override
    public void show(Outlook outlook, ScheduledStep step) {
        Optional<Subject> next = edited.subject().apply(outlook, step);
        String text = next.isPresent() ? edited.text().apply(outlook, step) : "";
        boolean typing = next.equals(subject) && input.isFocused() && !input.getText().equals(shown) && !isEntered();
        subject = next;
        entered = Optional.empty();
        if (!typing || text.equals(input.getText())) {
            shown = text;
            input.setText(text);
        }
        row.showWhen(next.isPresent());
        row.showBeside(next.map(of -> desk.beside(of, edited.field())).orElse(""));
        row.showWayBack(next.flatMap(of -> desk.wayBack(of, edited.field())));
        validate();
    }

    private Optional<String> problem() {
        return input.getText().equals(shown) ? Optional.empty()
                : subject.flatMap(of -> desk.problem(of, edited.field(), input.getText()));
    }

    private void validate() {
        Optional<String> problem = problem();
        row.showProblem(problem);
        input.pseudoClassStateChanged(Styles.STATE_DANGER, problem.isPresent());
    }

    private void enter() {
        if (!input.getText().equals(shown) && !isEntered() && problem().isEmpty()) {
            entered = Optional.of(input.getText());
            subject.ifPresent(of -> desk.enter(of, edited.field(), input.getText()));
        }
    }

    private boolean isEntered() {
        return entered.filter(input.getText()::equals).isPresent();
    }

    private void leave() {
        if (input.getScene() != null && input.getScene().getFocusOwner() == input) {
            // Only the window has lost the keyboard; the typing goes on when it is back.
            return;
        }
        if (problem().isPresent()) {
            input.setText(shown);
        } else {
            enter();
        }
    }

    private void revertOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !input.getText().equals(shown)) {
            input.setText(shown);
            input.selectAll();
            event.consume();
        }
    }
}
