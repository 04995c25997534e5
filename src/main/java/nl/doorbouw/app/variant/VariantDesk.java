package nl.doorbouw.app.variant;

import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.Banner;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.variant.Scenario;
import nl.doorbouw.text.Words;

/** Turns the scenario that is on into the plan or throws it away, and says what was done with a way back. */
public final class VariantDesk {

    private final Workspace workspace;
    private final Words words;
    private final Banner banner;

    public VariantDesk(Workspace workspace, Words words, Banner banner) {
        this.workspace = workspace;
        this.words = words;
        this.banner = banner;
    }

    /** Makes the changes of the scenario that is on in the plan itself, and takes it away. */
    void apply() {
        Scenario on = on();
        workspace.edit(on.apply(""), workspace.authorProperty().get(), () -> told("variant.applied", on));
    }

    /** Throws the scenario that is on away. */
    void discard() {
        Scenario on = on();
        workspace.edit(on.discard(""), workspace.authorProperty().get(), () -> told("variant.discarded", on));
    }

    private Scenario on() {
        Layer layer = workspace.layer();
        return new Scenario(layer, workspace.outlook().logbook().valuesIn(layer));
    }

    private void told(String key, Scenario scenario) {
        banner.tell(words.say(key, scenario.name()), words.say("shell.menu.undo"), workspace::undo);
    }
}
