package nl.doorbouw.app.planning;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.text.Words;

/** A button that lists the steps the project has taken out of the plan, and puts one back. */
final class LeftOutSteps {

    private final Workspace workspace;
    private final Words words;
    private final MenuButton button = new MenuButton();

    LeftOutSteps(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        button.setId("planning-left-out");
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(Region.USE_PREF_SIZE);
    }

    Node node() {
        return button;
    }

    void show(Outlook outlook) {
        Plan plan = outlook.plan();
        List<String> codes = plan.touchedSteps()
                .filter(code -> plan.get(Subject.step(code), Fields.IN_PLAN).filter(in -> !in).isPresent()).sorted()
                .toList();
        button.setVisible(!codes.isEmpty());
        button.setManaged(!codes.isEmpty());
        button.setText(words.say("planning.leftOut", codes.size()));
        button.getItems().setAll(codes.stream().map(code -> item(plan, code)).toList());
    }

    private MenuItem item(Plan plan, String code) {
        Catalogue catalogue = workspace.catalogue();
        String name = plan.get(Subject.step(code), Fields.STEP_NAME)
                .or(() -> catalogue.step(code).map(step -> words.say(step.name()))).orElse("");
        MenuItem item = new MenuItem(words.say("planning.putBack", code, name));
        // What only the plan below a scenario leaves out, the scenario has to put in.
        boolean below = workspace.layer().isScenario() && workspace.itself().plan().get(Subject.step(code), Fields.IN_PLAN).isPresent();
        item.setOnAction(_ -> workspace.edit(catalogue.step(code).isPresent() && !below
                ? Change.clear(Subject.step(code), Fields.IN_PLAN)
                : Change.set(Subject.step(code), Fields.IN_PLAN, true)));
        return item;
    }
}
