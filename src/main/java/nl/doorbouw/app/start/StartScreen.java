package nl.doorbouw.app.start;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.doorbouw.app.settings.Language;
import nl.doorbouw.app.settings.Preferences;
import nl.doorbouw.app.settings.Theme;
import nl.doorbouw.file.document.SamplePlan;
import nl.doorbouw.plan.word.Coded;
import nl.doorbouw.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The first page of the start window: begin, open, go on with a plan, or look at an example. */
final class StartScreen {

    /** What the page leads to. */
    interface Deeds {

        void startWizard();

        void openPlan();

        void beginWithList();

        void open(Path plan);

        void openExample(SamplePlan sample);
    }

    private final Words words;
    private final Deeds deeds;
    private final BorderPane root = new BorderPane();

    StartScreen(Words words, Preferences preferences, Deeds deeds) {
        this.words = words;
        this.deeds = deeds;
        root.getStyleClass().addAll("screen", "start-screen");
        root.setLeft(begin(preferences));
        root.setCenter(plans(preferences.recent()));
    }

    Node root() {
        return root;
    }

    private Node begin(Preferences preferences) {
        Label name = new Label("Doorbouw");
        name.getStyleClass().add("start-name");
        Label about = new Label(words.say("start.about"));
        about.setWrapText(true);
        about.getStyleClass().add("muted");
        Button create = button("start-new", words.say("start.new"), deeds::startWizard);
        create.getStyleClass().add("accent");
        create.setDefaultButton(true);
        Button open = button("start-open", words.say("shell.menu.open"), deeds::openPlan);
        Button list = button("start-list", words.say("start.list"), deeds::beginWithList);
        Label kinds = new Label(words.say("start.list.hint"));
        kinds.getStyleClass().add("caption");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        VBox choices = new VBox(8, choice("start-language", "shell.menu.language", List.of(Language.values()), preferences.languageProperty()),
                choice("start-theme", "shell.menu.theme", List.of(Theme.values()), preferences.themeProperty()));
        VBox side = new VBox(16, name, about, create, open, new VBox(4, list, kinds), space, choices);
        side.getStyleClass().add("start-side");
        return side;
    }

    private Node plans(List<Path> recent) {
        VBox list = new VBox(8, section("start.recent"));
        if (recent.isEmpty()) {
            Label none = new Label(words.say("start.recent.none"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            list.getChildren().add(none);
        }
        recent.forEach(plan -> list.getChildren().add(planButton(baseName(plan), plan.getParent().toString(), () -> deeds.open(plan))));
        list.getChildren().add(section("start.samples"));
        for (SamplePlan sample : SamplePlan.values()) {
            Button example = planButton(words.name(sample), words.say("start.sample.hint"), () -> deeds.openExample(sample));
            example.setId("start-" + sample.code());
            list.getChildren().add(example);
        }
        list.getStyleClass().add("start-plans");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private Label section(String key) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("section-title");
        return label;
    }

    private static String baseName(Path plan) {
        return plan.getFileName().toString().replaceFirst("\\.doorbouw$", "");
    }

    private static Button planButton(String title, String hint, Runnable deed) {
        Label name = new Label(title);
        name.getStyleClass().add("strong");
        Label where = new Label(hint);
        where.getStyleClass().add("caption");
        Button button = new Button(null, new HBox(12, new FontIcon(Material2OutlinedAL.DESCRIPTION), new VBox(name, where)));
        button.getStyleClass().addAll("flat", "plan-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(name.getText());
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private static Button button(String id, String text, Runnable deed) {
        Button button = new Button(text);
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private <E extends Enum<E> & Coded> ComboBox<E> choice(String id, String name, List<E> values, Property<E> chosen) {
        ComboBox<E> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(words.say(name));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E value) {
                return value == null ? "" : words.name(value);
            }

            @Override
            public E fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        box.setValue(chosen.getValue());
        box.setOnAction(_ -> chosen.setValue(box.getValue()));
        return box;
    }
}
