package nl.doorbouw.app.pictures;

import java.io.IOException;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import nl.doorbouw.app.start.StartWindow;

/** The first page of the start window, and the two on which a new plan begins. */
record StartPictures() implements Drawing {

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void draw(Studio studio) throws IOException {
        StartWindow start = new StartWindow(studio.desk(), new Stage());
        Parent root = start.root();
        studio.draw("start", root);
        start.startWizard();
        studio.draw("wizard", root);
        for (String field : List.of("#new-name", "#new-municipality", "#new-corporation")) {
            ((TextField) root.lookup(field)).setText("Voorbeeld");
        }
        ((TextField) root.lookup("#new-homes")).setText("84");
        ((ComboBox<?>) root.lookup("#new-region")).getSelectionModel().selectFirst();
        Studio.fire(root, "#wizard-next");
        studio.draw("wizard-route", root);
    }
}
