package nl.doorbouw.app.intake;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.frame.Frame;
import nl.doorbouw.app.review.ReviewScreen;
import nl.doorbouw.exchange.excel.read.WorkbookReader;
import nl.doorbouw.exchange.foreign.ListReview;
import nl.doorbouw.exchange.home.HomeReview;
import nl.doorbouw.exchange.review.Difference;
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
        String name = file.getFileName().toString();
        read(name, () -> WorkbookReader.read(file), sheets -> show(name, sheets));
    }

    private void show(String name, List<SheetText> sheets) {
        if (HomeReview.isOurs(sheets)) {
            review(name, present -> HomeReview.of(present, name, sheets), this::show);
        } else {
            frame.cover(new MappingScreen(words, name, sheets,
                    lists -> review(name, present -> ListReview.of(present, name, lists), this::show), frame::uncover));
        }
    }

    /** Lays what was read beside the plan as it is now. */
    private void review(String name, Function<Present, Review> compare, BiConsumer<Review, Function<Present, Review>> onReview) {
        Present present = new Present(workspace.planner(), workspace.itself(), workspace.document().file().planId(), words,
                ZoneId.systemDefault());
        read(name, () -> compare.apply(present), review -> onReview.accept(review, compare));
    }

    private <T> void read(String name, Callable<T> read, Consumer<T> onRead) {
        Reading reading = Reading.begin(read, onRead, this::refuse);
        frame.cover(new WaitScreen(words, name, () -> {
            reading.giveUp();
            frame.uncover();
        }));
    }

    private void show(Review review, Function<Present, Review> compare) {
        if (review.differences().isEmpty() && review.unreadable().isEmpty()) {
            frame.uncover();
            frame.banner().tell(words.say("intake.same", review.file()));
        } else {
            frame.cover(new ReviewScreen(workspace, words, review, new ReviewDeeds(review, compare)));
        }
    }

    /** What is done with a review that is shown. */
    private final class ReviewDeeds implements ReviewScreen.Deeds {

        private final Review review;
        private final Function<Present, Review> compare;

        private ReviewDeeds(Review review, Function<Present, Review> compare) {
            this.review = review;
            this.compare = compare;
        }

        @Override
        public void taken(int lines) {
            frame.uncover();
            frame.banner().tell(words.say("intake.taken", lines, review.file()), words.say("shell.menu.undo"), workspace::undo);
        }

        @Override
        public void close() {
            frame.uncover();
        }

        @Override
        public void stale(Collection<Difference> ticked) {
            review(review.file(), compare, (again, _) -> {
                ReviewScreen screen = new ReviewScreen(workspace, words, again, new ReviewDeeds(again, compare));
                screen.tick(ticked);
                frame.cover(screen);
                frame.banner().tell(words.say("intake.stale"));
            });
        }
    }

    private void refuse(Exception problem) {
        frame.uncover();
        frame.banner().refuse(new Sentences(words).of(problem));
    }
}
