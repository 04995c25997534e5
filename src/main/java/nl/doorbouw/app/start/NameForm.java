package nl.doorbouw.app.start;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.doorbouw.app.control.FormField;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.text.Words;

/** Asks for the name and the first day of a plan that is made of a list. */
final class NameForm {

    private static final int WIDTH = 600;

    private final Words words;
    private final TextField name;
    private final TextField start = new TextField();
    private final FormField nameField;
    private final FormField startField;
    private final VBox root;

    NameForm(Words words, String proposed) {
        this.words = words;
        name = new TextField(proposed);
        name.setId("list-name");
        start.setId("list-start");
        start.setPromptText(words.say("start.list.firstDay"));
        nameField = new FormField(words.say("start.label.name"), name);
        startField = new FormField(words.say("start.label.start"), start);
        root = new VBox(16, nameField, startField);
        root.setMaxWidth(WIDTH);
    }

    Region root() {
        return root;
    }

    String name() {
        return name.getText().strip();
    }

    /** The day that was entered; without one the first in the list counts. To be asked when all is right. */
    Optional<LocalDate> start() {
        return start.getText().isBlank() ? Optional.empty() : Optional.of(Fields.START.read(Subject.PLAN, start.getText()));
    }

    /** Says at each field what is wrong with it; whether nothing is. */
    boolean isRight() {
        boolean named = isRight(nameField, Fields.PLAN_NAME, name.getText());
        return (start.getText().isBlank() || isRight(startField, Fields.START, start.getText())) && named;
    }

    private boolean isRight(FormField form, Field<?> field, String text) {
        NewPlan plan = new NewPlan(words);
        plan.enter(field, text);
        Optional<String> wrong = plan.wrong(field);
        form.clear();
        wrong.ifPresent(form::refuse);
        return wrong.isEmpty();
    }
}
