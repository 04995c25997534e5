package nl.doorbouw.app.pictures;

import java.io.IOException;
import nl.doorbouw.app.frame.Frame;
import nl.doorbouw.app.frame.Place;

/** A screen as it is when it is gone to. */
record PlacePictures(Place place) implements Drawing {

    @Override
    public String name() {
        return place.name();
    }

    @Override
    public void draw(Studio studio) throws IOException {
        Frame frame = studio.frame(name());
        studio.draw(name(), frame.root());
        frame.dispose();
    }
}
