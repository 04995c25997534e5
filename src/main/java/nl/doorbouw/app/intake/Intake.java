package nl.doorbouw.app.intake;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.frame.Frame;
import nl.doorbouw.app.review.ReviewScreen;
import nl.doorbouw.exchange.excel.read.WorkbookReader;
import nl.doorbouw.exchange.foreign.ListReview;
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
        read(name, () -> WorkbookReader.read(file), sheets -> show(present, name, sheets));
    }

    private void show(Present present, String name, List<SheetText> sheets) {
        if (HomeReview.isOurs(sheets)) {
            read(name, () -> HomeReview.of(present, name, sheets), this::show);
        } else {
            frame.cover(new MappingScreen(words, name, sheets,
                    lists -> read(name, () -> ListReview.of(present, name, lists), this::show), frame::uncover));
        }
    }

    private <T> void read(String name, Callable<T> read, Consumer<T> onRead) {
        Reading reading = Reading.begin(read, onRead, this::refuse);
        frame.cover(new WaitScreen(words, name, () -> {
            reading.giveUp();
            frame.uncover();
        }));
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
