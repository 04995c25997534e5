package nl.doorbouw.app.variant;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.variant.Scenario;
import nl.doorbouw.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The button in the header that says which scenario is on, and lays another one over the plan. */
public final class VariantMenu extends MenuButton {

    private static final double WIDEST = 240;

    private final Workspace workspace;
    private final Words words;
    private final Subscription subscription;

    public VariantMenu(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        setId("variant-menu");
        getStyleClass().add("flat");
        setGraphic(new FontIcon(Material2OutlinedAL.LAYERS));
        setTooltip(new Tooltip(words.say("variant.menu.tip")));
        setMinWidth(Region.USE_PREF_SIZE);
        setMaxWidth(WIDEST);
        subscription = workspace.outlookProperty().subscribe(_ -> fill());
    }

    public void dispose() {
        subscription.unsubscribe();
    }

    private void fill() {
        Layer on = workspace.layer();
        setText(on.isScenario() ? words.say("variant.menu.on", on.name()) : words.say("variant.menu"));
        List<MenuItem> items = new ArrayList<>();
        items.add(choice(words.say("variant.menu.plan"), Layer.PLAN));
        Scenario.all(workspace.outlook().logbook()).forEach(scenario -> items.add(choice(scenario.name(), scenario.layer())));
        MenuItem start = new MenuItem(words.say("variant.menu.start"));
        start.setId("variant-start");
        start.setOnAction(_ -> StartDialog.anew(workspace, words, getScene().getWindow()).show());
        items.add(new SeparatorMenuItem());
        items.add(start);
        getItems().setAll(items);
    }

    private RadioMenuItem choice(String text, Layer layer) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        item.setSelected(layer.equals(workspace.layer()));
        item.setOnAction(_ -> workspace.lay(layer));
        return item;
    }
}
