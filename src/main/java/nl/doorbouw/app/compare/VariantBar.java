package nl.doorbouw.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.doorbouw.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The variants that are compared as chips in their colours, with what adds one and takes one away. */
final class VariantBar {

    private static final int LEAST = 2;
    private static final int MOST = 4;
    /** In characters; a longer one may be cut short. */
    private static final int SHORT_NAME = 24;

    private final Words words;
    private final Supplier<List<String>> usualNames;
    private final Consumer<List<String>> onChoose;
    private final Consumer<String> onForget;
    private final HBox chips = new HBox(8);
    private final MenuButton add = new MenuButton();
    private final Button usual = new Button();
    private final HBox root = new HBox(chips, add, usual);
    private Optional<List<String>> chosen = Optional.empty();

    /**
     * @param usualNames what is compared as long as nobody chose
     * @param onChoose   given the variants after each choice
     * @param onForget   given the name of a baseline that is to go
     */
    VariantBar(Words words, Supplier<List<String>> usualNames, Consumer<List<String>> onChoose, Consumer<String> onForget) {
        this.words = words;
        this.usualNames = usualNames;
        this.onChoose = onChoose;
        this.onForget = onForget;
        add.setId("add-variant");
        add.setText(words.say("compare.add"));
        add.getStyleClass().add("small");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setDisable(true);
        usual.setText(words.say("compare.usual"));
        usual.setId("usual-variants");
        usual.getStyleClass().addAll("small", "flat");
        usual.setMinWidth(Region.USE_PREF_SIZE);
        usual.managedProperty().bind(usual.visibleProperty());
        usual.setOnAction(_ -> reset());
        root.getStyleClass().add("variant-bar");
        usual.setVisible(false);
    }

    Node root() {
        return root;
    }

    /** The names of the variants that are compared. */
    List<String> chosen() {
        return chosen.orElseGet(usualNames);
    }

    boolean isUsual() {
        return chosen.isEmpty();
    }

    /** Adds a variant to those that are compared. */
    void add(String name) {
        List<String> more = new ArrayList<>(chosen());
        more.add(name);
        choose(Optional.of(more));
    }

    void show(Held held) {
        chips.getChildren().clear();
        for (int i = 0; i < held.names().size(); i++) {
            chips.getChildren().add(chip(i, held));
        }
        add.setDisable(held.names().size() >= MOST);
        fillMenu(held.choices());
    }

    /** Compares what is compared as long as nobody chose. */
    void reset() {
        choose(Optional.empty());
    }

    private void choose(Optional<List<String>> variants) {
        chosen = variants;
        usual.setVisible(chosen.isPresent());
        onChoose.accept(chosen());
    }

    private Node chip(int index, Held held) {
        Region dot = new Region();
        dot.getStyleClass().addAll("dot", Held.style(index));
        String text = held.names().get(index);
        Label name = new Label(text);
        name.setTooltip(new Tooltip(text));
        name.setMinWidth(text.length() > SHORT_NAME ? 0 : Region.USE_PREF_SIZE);
        HBox chip = new HBox(dot, name);
        chip.getStyleClass().add("chip");
        if (held.names().size() > LEAST) {
            Button remove = new Button(null, new FontIcon(Material2AL.CLOSE));
            remove.getStyleClass().addAll("flat", "button-icon", "remove");
            remove.setAccessibleText(words.say("compare.remove", held.names().get(index)));
            remove.setOnAction(_ -> {
                List<String> less = new ArrayList<>(chosen());
                less.remove(index);
                choose(Optional.of(less));
            });
            chip.getChildren().add(remove);
        }
        return chip;
    }

    private void fillMenu(List<Held.Choice> choices) {
        List<String> present = chosen();
        add.getItems().setAll(choices.stream().filter(choice -> present.stream().noneMatch(choice.name()::equalsIgnoreCase)).map(choice -> {
            MenuItem item = new MenuItem(choice.shown());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> add(choice.name()));
            return item;
        }).toList());
        List<MenuItem> forgets = choices.stream().filter(Held.Choice::baseline).map(this::forget).toList();
        if (!forgets.isEmpty()) {
            add.getItems().add(new SeparatorMenuItem());
            add.getItems().addAll(forgets);
        }
    }

    private MenuItem forget(Held.Choice baseline) {
        MenuItem item = new MenuItem(words.say("compare.baseline.remove", baseline.name()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> onForget.accept(baseline.name()));
        return item;
    }
}
