package nl.doorbouw.app.variant;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.variant.Scenario;
import nl.doorbouw.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Says above every screen that a scenario lies over the plan and what it gives, with the ways out of it. */
public final class VariantStrip {

    private final Workspace workspace;
    private final Words words;
    private final Label sentence = new Label();
    private final HBox root;
    private final Subscription subscription;

    public VariantStrip(Workspace workspace, Words words, VariantDesk desk) {
        this.workspace = workspace;
        this.words = words;
        sentence.setId("variant-on");
        sentence.setGraphic(new FontIcon(Material2OutlinedAL.LAYERS));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        root = new HBox(sentence, button("apply", desk::apply), button("discard", desk::discard),
                button("off", () -> workspace.lay(Layer.PLAN)));
        root.getStyleClass().add("variant-strip");
        root.getStylesheets().add(Objects.requireNonNull(getClass().getResource("variant.css")).toExternalForm());
        root.managedProperty().bind(root.visibleProperty());
        subscription = workspace.outlookProperty().subscribe(_ -> show());
    }

    public Node root() {
        return root;
    }

    public void dispose() {
        subscription.unsubscribe();
    }

    private void show() {
        Layer layer = workspace.layer();
        root.setVisible(layer.isScenario());
        if (layer.isScenario()) {
            Scenario scenario = new Scenario(layer, workspace.outlook().logbook().valuesIn(layer));
            sentence.setText(words.say("variant.on", layer.name(), shift()));
            sentence.setTooltip(new Tooltip(words.say("variant.about", layer.name(), scenario.changes().size(), scenario.about())));
        }
    }

    /** How much the scenario moves first residents. */
    private String shift() {
        return Milestone.FIRST_RESIDENTS.days(workspace.itself().schedule(), Pass.LIKELY)
                .flatMap(plan -> Milestone.FIRST_RESIDENTS.days(workspace.outlook().schedule(), Pass.LIKELY).map(now -> now - plan))
                .map(days -> switch (Integer.signum(days)) {
                    case -1 -> words.say("variant.earlier", words.span(-days));
                    case 1 -> words.say("variant.later", words.span(days));
                    default -> words.say("variant.same");
                }).orElseGet(() -> words.say("variant.unknown"));
    }

    private Button button(String name, Runnable deed) {
        Button button = new Button(words.say("variant." + name));
        button.setId("variant-" + name);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
