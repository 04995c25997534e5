package nl.doorbouw.app.variant;

import java.util.List;
import java.util.stream.Collectors;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.Banner;
import nl.doorbouw.app.control.Dialogs;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.variant.Scenario;
import nl.doorbouw.plan.view.Views;
import nl.doorbouw.text.ChangeText;
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

    /** Makes the changes of the scenario that is on in the plan itself, and takes it away; asks first when that undoes an agreement. */
    void apply() {
        Scenario on = on();
        List<Change> overturned = Views.of(workspace.outlook().logbook()).overturning(on.changes());
        if (overturned.isEmpty() || new Dialogs(words).agree(banner.root().getScene().getWindow(), words.say("variant.overturns.title"),
                words.say("variant.overturns", overturned.size(), told(overturned)), words.say("variant.overturns.yes"))) {
            apply(on);
        }
    }

    private void apply(Scenario on) {
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

    /** What was agreed and what comes in its place, a line each. */
    private String told(List<Change> overturned) {
        Plan agreed = workspace.itself().plan();
        ChangeText text = new ChangeText(words, workspace.catalogue(), agreed);
        return overturned.stream().map(change -> words.say("variant.overturns.line", text.subject(change.subject()), text.field(change.field()),
                text.value(change.subject(), change.field(), agreed.text(change.subject(), change.field())), text.value(change)))
                .collect(Collectors.joining("\n"));
    }

    private void told(String key, Scenario scenario) {
        banner.tell(words.say(key, scenario.name()), words.say("shell.menu.undo"), workspace::undo);
    }
}
