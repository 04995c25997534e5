package nl.doorbouw.app.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.doorbouw.app.control.FormField;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.word.Coded;
import nl.doorbouw.plan.word.Development;
import nl.doorbouw.plan.word.Instrument;
import nl.doorbouw.plan.word.Preparation;
import nl.doorbouw.text.Words;
import nl.doorbouw.time.calendar.Region;
import org.controlsfx.control.SegmentedButton;

/** Asks in two pages what a new plan needs: the project, and the three questions of the route map. */
final class Wizard {

    private static final int WIDTH = 600;

    /** One input on a page: its field on the form and the text that is entered in it. */
    private record Input(FormField form, Supplier<String> text) {
    }

    private final Words words;
    private final Consumer<NewPlan> onDone;
    private final Runnable onCancel;
    private final Map<Field<?>, Input> inputs = new LinkedHashMap<>();
    private final BorderPane root = new BorderPane();

    /** @param start the date that is proposed as the start of the plan */
    Wizard(Words words, LocalDate start, Consumer<NewPlan> onDone, Runnable onCancel) {
        this.words = words;
        this.onDone = onDone;
        this.onCancel = onCancel;
        add(Fields.PLAN_NAME, new TextField());
        add(Fields.MUNICIPALITY, new TextField());
        add(Fields.CORPORATION, new TextField());
        add(Fields.HOMES, new TextField());
        addRegion();
        add(Fields.START, new TextField(words.date(start)));
        addChoice(Fields.DEVELOPMENT, Development.values());
        addChoice(Fields.INSTRUMENT, Instrument.values());
        addChoice(Fields.PREPARATION, Preparation.values());
        root.getStyleClass().addAll("screen", "wizard");
        showProject();
    }

    Node root() {
        return root;
    }

    private void showProject() {
        Button next = accent("wizard-next", words.say("start.next"), () -> whenRight(NewPlan.PROJECT, _ -> showRoute()));
        page("start.project", NewPlan.PROJECT, plain("wizard-cancel", words.say("control.cancel"), onCancel), next);
    }

    private void showRoute() {
        Button make = accent("wizard-make", words.say("start.make"), () -> whenRight(NewPlan.ROUTE, onDone));
        page("start.route", NewPlan.ROUTE, plain("wizard-back", words.say("start.back"), this::showProject), make);
    }

    private void page(String key, List<Field<?>> fields, Button back, Button on) {
        Label title = new Label(words.say(key + ".title"));
        title.getStyleClass().add("screen-title");
        Label intro = new Label(words.say(key + ".intro"));
        intro.getStyleClass().add("muted");
        intro.setWrapText(true);
        VBox form = new VBox(16, title, intro);
        fields.forEach(field -> form.getChildren().add(inputs.get(field).form()));
        form.setMaxWidth(WIDTH);
        form.getStyleClass().add("wizard-form");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        HBox buttons = new HBox(8, back, on);
        buttons.getStyleClass().add("wizard-buttons");
        root.setCenter(scroll);
        root.setBottom(buttons);
        Platform.runLater(inputs.get(fields.getFirst()).form()::focus);
    }

    /** Says at each field of a page what is wrong with it, and goes on when nothing is. */
    private void whenRight(List<Field<?>> page, Consumer<NewPlan> goOn) {
        NewPlan plan = new NewPlan(words);
        inputs.forEach((field, input) -> plan.enter(field, input.text().get()));
        List<FormField> wrong = new ArrayList<>();
        for (Field<?> field : page) {
            FormField form = inputs.get(field).form();
            form.clear();
            plan.wrong(field).ifPresent(sentence -> {
                form.refuse(sentence);
                wrong.add(form);
            });
        }
        if (wrong.isEmpty()) {
            goOn.accept(plan);
        } else {
            wrong.getFirst().focus();
        }
    }

    private void add(Field<?> field, TextField input) {
        input.setId("new-" + field.name());
        put(field, input, input::getText);
        input.textProperty().subscribe((_, _) -> inputs.get(field).form().clear());
    }

    private void addRegion() {
        ComboBox<Region> box = new ComboBox<>();
        box.setId("new-" + Fields.REGION.name());
        box.getItems().setAll(Region.values());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPromptText(words.say("start.choose"));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Region region) {
                return region == null ? "" : words.say("start.region." + region);
            }

            @Override
            public Region fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        put(Fields.REGION, box, () -> box.getValue() == null ? "" : box.getValue().name().toLowerCase(Locale.ROOT));
        box.valueProperty().subscribe((_, _) -> inputs.get(Fields.REGION).form().clear());
    }

    private <E extends Enum<E> & Coded> void addChoice(Field<E> field, E[] values) {
        SegmentedButton segments = new SegmentedButton();
        for (E value : values) {
            ToggleButton button = new ToggleButton(words.name(value));
            button.setId("new-" + value.code());
            button.setUserData(value);
            button.setMinWidth(Control.USE_PREF_SIZE);
            segments.getButtons().add(button);
        }
        Label help = new Label(words.say("start.help." + field.name()));
        help.getStyleClass().add("muted");
        help.setWrapText(true);
        VBox box = new VBox(4, segments, help);
        // The first choice has the keyboard when the field is asked to.
        box.focusedProperty().subscribe(focused -> {
            if (focused) {
                segments.getButtons().getFirst().requestFocus();
            }
        });
        put(field, box, () -> segments.getButtons().stream().filter(ToggleButton::isSelected).findFirst()
                .map(button -> ((Coded) button.getUserData()).code()).orElse(""));
        segments.getToggleGroup().selectedToggleProperty().subscribe((_, _) -> inputs.get(field).form().clear());
    }

    private void put(Field<?> field, Node input, Supplier<String> text) {
        inputs.put(field, new Input(new FormField(words.say("start.label." + field.name()), input), text));
    }

    private static Button accent(String id, String text, Runnable deed) {
        Button button = plain(id, text, deed);
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        HBox.setHgrow(button, Priority.NEVER);
        return button;
    }

    private static Button plain(String id, String text, Runnable deed) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
