package nl.doorbouw.app.pictures;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.frame.Frame;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.variant.Scenario;

/** The pages of the screen Vergelijken, of the usual variants and of three and four. */
record ComparePictures() implements Drawing {

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public void draw(Studio studio) throws IOException {
        Frame frame = studio.frame(name());
        Parent root = frame.root();
        studio.layOut(root);
        Node comparing = root.lookup("#comparing");
        Studio.waitFor(() -> !comparing.isVisible());
        for (String page : List.of("gantt", "chance", "why", "risk")) {
            Studio.fire(root, "#page-" + page);
            studio.draw("compare-" + page, root);
        }
        Studio.fire(root, "#page-why");
        Studio.fire(root, "#why-by-path");
        studio.draw("compare-path", root);
        frame.dispose();
        drawMany(studio);
    }

    /** One of the variants has a long name. */
    private static void drawMany(Studio studio) throws IOException {
        Workspace workspace = studio.workspace();
        Edit start = Scenario.start(workspace.itself().logbook(), workspace.itself().plan(),
                "Fabrieksmatig bouwen, participatie op de kaders", "", List.of(Change.parse("step N11", "duration", "6w")));
        Layer layer = start.parts().getFirst().layer();
        workspace.edit(start);
        Studio.waitFor(() -> workspace.itself().logbook().layers().contains(layer));
        Frame frame = studio.frame("compare");
        Parent root = frame.root();
        for (int variants = 3; variants <= 4; variants++) {
            studio.layOut(root);
            MenuButton add = (MenuButton) root.lookup("#add-variant");
            Node comparing = root.lookup("#comparing");
            Studio.waitFor(() -> !comparing.isVisible() && !add.getItems().isEmpty());
            // First the scenario, which comes after the plan, and then the last route.
            add.getItems().get(variants == 3 ? 1 : add.getItems().size() - 1).fire();
            Studio.waitFor(() -> !comparing.isVisible());
            for (String page : List.of("gantt", "chance", "why", "risk")) {
                Studio.fire(root, "#page-" + page);
                studio.draw("compare-" + page + "-" + variants, root);
            }
        }
        frame.dispose();
        workspace.undo();
        Studio.waitFor(() -> !workspace.itself().logbook().layers().contains(layer));
    }
}
