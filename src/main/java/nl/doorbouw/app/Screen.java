package nl.doorbouw.app;

import javafx.scene.Parent;

/** One screen of the window. */
public interface Screen {

    Parent root();

    /** Lets go of everything it listens to. */
    void dispose();
}
