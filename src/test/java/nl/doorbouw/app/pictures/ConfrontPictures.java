package nl.doorbouw.app.pictures;

import java.io.IOException;
import javafx.scene.control.TableView;
import nl.doorbouw.app.frame.Frame;

/** The screen Confrontatie once the differences are known. */
record ConfrontPictures() implements Drawing {

    @Override
    public String name() {
        return "confront";
    }

    @Override
    public void draw(Studio studio) throws IOException {
        Frame frame = studio.frame(name());
        studio.layOut(frame.root());
        TableView<?> lines = (TableView<?>) frame.root().lookup("#confront-lines");
        Studio.waitFor(() -> !lines.getItems().isEmpty());
        studio.draw(name(), frame.root());
        frame.dispose();
    }
}
