package nl.doorbouw.app.planning;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.doorbouw.app.planning.table.Shown;
import nl.doorbouw.chart.paint.GanttView;
import nl.doorbouw.text.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The bar above the planning: what is shown, how large, and the one main action, adding a step. */
final class PlanningToolbar {

    /** What the buttons do. */
    record Deeds(Runnable zoomIn, Runnable zoomOut, Runnable fit, Runnable addStep) {
    }

    private final Words words;
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ALL);
    private final ObjectProperty<GanttView.Links> links = new SimpleObjectProperty<>(GanttView.Links.ALL);
    private final TextField search = new TextField();
    private final HBox bar = new HBox();

    /** @param more what else stands in the bar, before the buttons that zoom */
    PlanningToolbar(Words words, Deeds deeds, Node... more) {
        this.words = words;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        bar.getStyleClass().add("planning-toolbar");
        bar.getChildren().add(search());
        bar.getChildren().addAll(
                toggle("links", true, on -> links.set(on ? GanttView.Links.ALL : GanttView.Links.OF_SELECTION)),
                toggle("critical", false, on -> shown.set(shown.get().withCriticalOnly(on))),
                toggle("possible", false, on -> shown.set(shown.get().withPossible(on))), gap);
        bar.getChildren().addAll(more);
        bar.getChildren().addAll(icon("zoomOut", Material2MZ.ZOOM_OUT, deeds.zoomOut()),
                icon("fit", Material2MZ.ZOOM_OUT_MAP, deeds.fit()),
                icon("zoomIn", Material2MZ.ZOOM_IN, deeds.zoomIn()), addStep(deeds.addStep()));
    }

    Node node() {
        return bar;
    }

    ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    ObjectProperty<GanttView.Links> linksProperty() {
        return links;
    }

    /** Puts the keyboard in the search field. */
    void startSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private Node search() {
        search.setId("planning-search");
        search.setPromptText(words.say("planning.search"));
        search.setAccessibleText(words.say("planning.search"));
        search.getStyleClass().add(Styles.SMALL);
        search.setPrefWidth(184);
        search.setMinWidth(112);
        search.textProperty().addListener((_, _, text) -> shown.set(shown.get().withSearch(text)));
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            }
        });
        return search;
    }

    private Node toggle(String name, boolean on, Consumer<Boolean> deed) {
        ToggleButton button = new ToggleButton(words.say("planning.show." + name));
        button.setId("planning-show-" + name);
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(words.say("planning.show." + name + ".tip")));
        button.setSelected(on);
        button.selectedProperty().addListener((_, _, selected) -> deed.accept(selected));
        return button;
    }

    private Node icon(String name, Ikon icon, Runnable deed) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId("planning-" + name);
        button.getStyleClass().addAll(Styles.SMALL, Styles.BUTTON_ICON, Styles.FLAT);
        button.setTooltip(new Tooltip(words.say("planning." + name)));
        button.setAccessibleText(words.say("planning." + name));
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private Node addStep(Runnable deed) {
        Button button = new Button(words.say("planning.add"), new FontIcon(Material2AL.ADD));
        button.setId("planning-add");
        button.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
