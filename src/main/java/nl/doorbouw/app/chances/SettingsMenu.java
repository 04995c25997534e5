package nl.doorbouw.app.chances;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.util.Subscription;
import nl.doorbouw.schedule.simulate.SimulationSettings;
import nl.doorbouw.schedule.simulate.draw.Shape;
import nl.doorbouw.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** How the plan is simulated, for who wants to know: the shape of the bandwidths, what moves together, and the number of runs. */
final class SettingsMenu extends MenuButton {

    private static final List<Integer> RUNS = List.of(1_000, 10_000, 100_000);
    private static final List<Double> CORRELATIONS = List.of(0.0, 0.3, 0.6, 1.0);

    private final Words words;
    private final ObjectProperty<SimulationSettings> settings;
    private final Subscription subscription;

    SettingsMenu(Words words, ObjectProperty<SimulationSettings> settings) {
        super("", new FontIcon(Material2OutlinedMZ.SETTINGS));
        this.words = words;
        this.settings = settings;
        setId("chances-settings");
        getStyleClass().add("flat");
        setAccessibleText(words.say("chances.settings"));
        subscription = settings.subscribe(this::fill);
    }

    void dispose() {
        subscription.unsubscribe();
    }

    private void fill(SimulationSettings now) {
        setText(words.say("chances.settings.runs", now.runs()));
        getItems().setAll(
                choice("chances.settings.shape", List.of(Shape.values()), now.shape(), shape -> words.say("chances.shape." + shape.name()),
                        now::withShape),
                choice("chances.settings.correlation", CORRELATIONS, now.correlation(), each -> words.say("chances.settings.share", each),
                        now::withCorrelation),
                choice("chances.settings.howMany", RUNS, now.runs(), runs -> words.say("chances.settings.runs", runs), now::withRuns));
    }

    private <T> Menu choice(String title, List<T> choices, T now, Function<T, String> name, Function<T, SimulationSettings> with) {
        Menu menu = new Menu(words.say(title));
        ToggleGroup group = new ToggleGroup();
        for (T choice : choices) {
            RadioMenuItem item = new RadioMenuItem(name.apply(choice));
            item.setToggleGroup(group);
            item.setSelected(choice.equals(now));
            item.setOnAction(_ -> settings.set(with.apply(choice)));
            menu.getItems().add(item);
        }
        return menu;
    }
}
