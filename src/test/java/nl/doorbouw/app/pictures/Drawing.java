package nl.doorbouw.app.pictures;

import java.io.IOException;

/** The pictures of one screen in the states that matter. */
interface Drawing {

    /** The name by which it is asked for. */
    String name();

    /** Draws on the FX thread, in the language, theme and size of the studio. */
    void draw(Studio studio) throws IOException;
}
