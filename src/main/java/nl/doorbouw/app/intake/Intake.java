package nl.doorbouw.app.intake;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.frame.Frame;
import nl.doorbouw.app.review.ReviewScreen;
import nl.doorbouw.exchange.excel.read.WorkbookReader;
import nl.doorbouw.exchange.home.HomeReview;
import nl.doorbouw.exchange.review.Present;
import nl.doorbouw.exchange.review.Review;
import nl.doorbouw.exchange.sheet.SheetText;
import nl.doorbouw.text.Sentences;
import nl.doorbouw.text.Words;

/** Brings a workbook into an open plan: reads it, shows what differs over the frame, and says what came of it. */
public final class Intake {

    private final Workspace workspace;
    private final Words words;
    private final Frame frame;

    public Intake(Workspace workspace, Words words, Frame frame) {
        this.workspace = workspace;
        this.words = words;
        this.frame = frame;
    }

    /** Nothing is changed until the user takes something from the review. */
    public void bring(Path file) {
        Present present = new Present(workspace.planner(), workspace.outlook(), workspace.document().file().planId(), words,
                ZoneId.systemDefault());
        String name = file.getFileName().toString();
        Reading reading = Reading.begin(() -> read(present, file), review -> show(review), this::refuse);
        frame.cover(new WaitScreen(words, name, () -> {
            reading.giveUp();
            frame.uncover();
        }));
    }

    private static Review read(Present present, Path file) {
        List<SheetText> sheets = WorkbookReader.read(file);
        return HomeReview.of(present, file.getFileName().toString(), sheets);
    }

    private void show(Review review) {
        if (review.differences().isEmpty() && review.unreadable().isEmpty()) {
            frame.uncover();
            frame.banner().tell(words.say("intake.same", review.file()));
        } else {
            frame.cover(new ReviewScreen(workspace, words, review, lines -> tellTaken(review, lines), frame::uncover));
        }
    }

    private void tellTaken(Review review, int lines) {
        frame.uncover();
        frame.banner().tell(words.say("intake.taken", lines, review.file()), words.say("shell.menu.undo"), workspace::undo);
    }

    private void refuse(Exception problem) {
        frame.uncover();
        frame.banner().refuse(new Sentences(words).of(problem));
    }
}
