package nl.doorbouw.app.pictures;

import java.io.IOException;
import nl.doorbouw.app.frame.Frame;
import nl.doorbouw.app.frame.Place;
import nl.doorbouw.app.share.SharedPlan;

/** A plan that others have open: their news, what is to be settled, an edit that is not on disk. */
record SharePictures() implements Drawing {

    @Override
    public String name() {
        return "share";
    }

    @Override
    public void draw(Studio studio) throws IOException {
        try (SharedPlan plan = SharedPlan.open()) {
            Frame frame = studio.frame(plan.workspace(), Place.ALL.getLast());
            Studio.waitFor(plan::isKnown);
            frame.tellNews(plan.news());
            studio.draw("share", frame.root());
            frame.settle();
            studio.draw("share-settle", frame.root());
            frame.uncover();
            plan.failToEdit();
            Studio.waitFor(() -> plan.workspace().edits().unsavedProperty().get().isPresent());
            studio.draw("share-unsaved", frame.root());
            frame.dispose();
        }
    }
}
