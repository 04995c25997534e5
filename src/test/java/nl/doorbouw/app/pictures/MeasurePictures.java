package nl.doorbouw.app.pictures;

import java.io.IOException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.frame.Frame;
import nl.doorbouw.insight.measure.MeasureOutlook;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.variant.Scenario;

/** The measures in the plan, and under a scenario that takes the best of them; and the planning under it. */
record MeasurePictures() implements Drawing {

    @Override
    public String name() {
        return "measures";
    }

    @Override
    public void draw(Studio studio) throws IOException {
        Workspace workspace = studio.workspace();
        Frame frame = studio.frame("compare");
        Parent root = frame.root();
        studio.layOut(root);
        Studio.fire(root, "#page-measures");
        awaitMeasures(root);
        studio.draw("measures", root);
        MeasureOutlook best = (MeasureOutlook) ((TableView<?>) root.lookup("#measures")).getItems().getFirst();
        Edit start = Scenario.start(workspace.outlook().logbook(), workspace.outlook().plan(), "Sneller", "", best.changes());
        workspace.edit(start, workspace.authorProperty().get(), () -> workspace.lay(start.parts().getFirst().layer()));
        Studio.waitFor(() -> workspace.layer().isScenario());
        awaitMeasures(root);
        studio.draw("measures-scenario", root);
        frame.show(Studio.place("planning"));
        studio.draw("planning-scenario", root);
        frame.dispose();
        workspace.undo();
        Studio.waitFor(() -> !workspace.layer().isScenario());
    }

    private static void awaitMeasures(Parent root) {
        Node computing = root.lookup("#measures-computing");
        Studio.waitFor(() -> !computing.isVisible());
    }
}
