package nl.doorbouw.app.pictures;

import java.io.IOException;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import nl.doorbouw.app.frame.Frame;

/** Planning back: as the screen opens, from a date that is tried, and with one of its steps chosen. */
record PromisePictures() implements Drawing {

    @Override
    public String name() {
        return "promise";
    }

    @Override
    public void draw(Studio studio) throws IOException {
        Frame frame = studio.frame(name());
        Parent root = frame.root();
        studio.layOut(root);
        Label headline = (Label) root.lookup("#promise-headline");
        Studio.waitFor(() -> !headline.getText().isEmpty());
        studio.draw("promise-likely", root);
        String before = headline.getText();
        ((TextField) root.lookup("#promise-day")).setText("30-06-2029");
        Studio.waitFor(() -> !headline.getText().equals(before));
        studio.draw("promise-tried", root);
        ((TableView<?>) root.lookup("#promise-steps")).getSelectionModel().select(3);
        studio.draw(name(), root);
        frame.dispose();
    }
}
