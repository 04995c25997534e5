package nl.doorbouw.app.share;

import java.nio.file.Path;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.frame.Frame;
import nl.doorbouw.plan.history.Conflicts;
import nl.doorbouw.plan.history.Merge;
import nl.doorbouw.text.Words;

/** Takes another copy of the plan in, and says what came of it. */
public final class Merging {

    private final Workspace workspace;
    private final Words words;
    private final Frame frame;

    public Merging(Workspace workspace, Words words, Frame frame) {
        this.workspace = workspace;
        this.words = words;
        this.frame = frame;
    }

    /** The other copy stays as it is. A file that is no copy of the plan is refused, and leaves the plan as it was. */
    public void take(Path copy) {
        workspace.merge(copy, merge -> {
            workspace.copies().look(workspace.document().file().path());
            tell(copy, merge);
        });
    }

    private void tell(Path copy, Merge merge) {
        int conflicts = Conflicts.of(merge.logbook()).size();
        String sentence = words.say("share.merged", copy.getFileName(), merge.fromTheirs().size(), conflicts);
        if (conflicts == 0) {
            frame.banner().tell(sentence);
        } else {
            frame.banner().tell(sentence, words.say("share.merged.settle"), frame::settle);
        }
    }
}
