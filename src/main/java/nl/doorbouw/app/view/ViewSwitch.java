package nl.doorbouw.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.view.Views;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;
import org.controlsfx.control.SegmentedButton;

/**
 * Chooses whether a screen edits the plan or the view of a party, and says which. Under a scenario there is nothing to choose: a
 * view lies over the plan itself.
 */
public final class ViewSwitch extends VBox {

    private final Workspace workspace;
    private final Words words;
    private final String screen;
    private final Runnable onChoice;
    private final SegmentedButton buttons = new SegmentedButton();
    private final Label says = new Label();
    private final Subscription subscription;
    private Optional<Party> chosen = Optional.empty();
    private List<Party> parties = List.of();

    /**
     * @param screen   before the ids of its buttons
     * @param onChoice run when another one was chosen, also because there is nothing to choose any more
     */
    public ViewSwitch(Workspace workspace, Words words, String screen, Runnable onChoice) {
        this.workspace = workspace;
        this.words = words;
        this.screen = screen;
        this.onChoice = onChoice;
        says.setId(screen + "-view-says");
        says.getStyleClass().add("caption");
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        setAccessibleText(words.say("view.switch"));
        getStyleClass().add("view-switch");
        getChildren().addAll(buttons, says);
        subscription = Subscription.combine(workspace.outlookProperty().subscribe(_ -> offer()),
                workspace.authorProperty().subscribe(_ -> offer()), workspace.layerProperty().subscribe(this::leave));
    }

    public void dispose() {
        subscription.unsubscribe();
    }

    /** Whose view is edited; empty when it is the plan. */
    public Optional<Party> chosen() {
        return chosen;
    }

    /** What the screen is to show. */
    public Sight sight() {
        return Sight.of(workspace, chosen);
    }

    private void leave(Layer layer) {
        setVisible(!layer.isScenario());
        setManaged(!layer.isScenario());
        if (layer.isScenario() && chosen.isPresent()) {
            choose(Optional.empty());
        } else {
            show();
        }
    }

    /** Municipality and corporation, whoever works here, and who else has a view. */
    private void offer() {
        Outlook outlook = workspace.outlook();
        Set<Party> now = new TreeSet<>(List.of(Party.GEMEENTE, Party.CORPORATIE, workspace.authorProperty().get().party()));
        chosen.ifPresent(now::add);
        Views views = Views.of(outlook.logbook());
        List.of(Party.values()).stream().filter(party -> !views.view(party).subjects().isEmpty()).forEach(now::add);
        if (!List.copyOf(now).equals(parties)) {
            parties = List.copyOf(now);
            List<ToggleButton> made = new ArrayList<>(List.of(button(Optional.empty())));
            parties.forEach(party -> made.add(button(Optional.of(party))));
            buttons.getButtons().setAll(made);
        }
        show();
    }

    private ToggleButton button(Optional<Party> party) {
        ToggleButton button = new ToggleButton(party.map(of -> Beside.name(words, of)).orElseGet(() -> words.say("view.plan")));
        button.setId(screen + "-view-" + party.map(Party::code).orElse("plan"));
        button.setAccessibleText(party.map(of -> words.say("view.of", words.name(of))).orElseGet(() -> words.say("view.plan")));
        button.setMnemonicParsing(false);
        button.setUserData(party);
        party.ifPresent(of -> button.getStyleClass().add(of.code()));
        button.setOnAction(_ -> choose(party));
        return button;
    }

    private void choose(Optional<Party> party) {
        boolean other = !party.equals(chosen);
        chosen = party;
        show();
        if (other) {
            onChoice.run();
        }
    }

    private void show() {
        buttons.getButtons().forEach(button -> button.setSelected(button.getUserData().equals(chosen)));
        Party hat = workspace.authorProperty().get().party();
        says.setText(chosen.map(party -> party == hat ? words.say("view.says", words.name(party))
                : words.say("view.says.other", words.name(party), words.name(hat))).orElse(""));
        says.setVisible(chosen.isPresent());
        says.setManaged(chosen.isPresent());
        List.of(Party.values()).forEach(party -> getStyleClass().remove(party.code()));
        chosen.ifPresent(party -> getStyleClass().add(party.code()));
    }
}
