package nl.doorbouw.app.pictures;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import nl.doorbouw.app.frame.Frame;

/** The pages of the screen Vergelijken, of the usual variants. */
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
    }
}
