package nl.doorbouw.app.planning.details;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Words;

/** Edits one field of a step by choosing from a list. */
final class ChoiceEditor<T> implements DetailsPart {

    /**
     * A field with a list of values.
     *
     * @param value what the step has now; empty when it has no such field
     * @param name  how a value is shown
     */
    record Chosen<T>(Field<T> field, List<T> values, BiFunction<Outlook, ScheduledStep, Optional<T>> value,
            Function<T, String> name) {
    }

    private final EditDesk desk;
    private final Chosen<T> chosen;
    private final ComboBox<T> input = new ComboBox<>();
    private final FieldRow row;
    private String code = "";
    private boolean showing;

    ChoiceEditor(Words words, EditDesk desk, Chosen<T> chosen) {
        this.desk = desk;
        this.chosen = chosen;
        row = new FieldRow(words, words.say("planning.field." + chosen.field().name()), input,
                () -> desk.reset(Subject.step(code), chosen.field()));
        input.setId("planning-" + chosen.field().name());
        input.getStyleClass().add(Styles.SMALL);
        input.getItems().setAll(chosen.values());
        input.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : chosen.name().apply(value);
            }

            @Override
            public T fromString(String name) {
                return chosen.values().stream().filter(value -> chosen.name().apply(value).equals(name)).findFirst()
                        .orElseThrow();
            }
        });
        input.valueProperty().addListener((_, _, value) -> enter(value));
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(Outlook outlook, ScheduledStep step) {
        showing = true;
        code = step.code();
        Optional<T> value = chosen.value().apply(outlook, step);
        value.filter(other -> !input.getItems().contains(other)).ifPresent(input.getItems()::add);
        input.setValue(value.orElse(null));
        row.showWhen(value.isPresent());
        row.showWayBack(desk.wayBack(Subject.step(code), chosen.field()));
        showing = false;
    }

    private void enter(T value) {
        if (!showing && value != null) {
            desk.enter(Subject.step(code), chosen.field(), chosen.field().write(value));
        }
    }
}
