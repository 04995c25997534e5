package nl.doorbouw.app.share;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.doorbouw.file.PlanFileException;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Logbook;

/**
 * Puts edits on disk on a thread of its own, in order, and looks on that thread what others have added. What the disk refuses
 * is kept to be tried again, except in a plan that can only be read. All methods and properties are for the FX thread, and all listeners are called on it.
 */
public final class EditLine implements AutoCloseable {

    private static final long LOOK_MILLIS = 1000;
    private static final long LAST_EDITS_SECONDS = 10;

    private final PlanDocument document;
    private final Consumer<Outlook> onOutlook;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("edits").factory());
    private final ReadOnlyObjectWrapper<Optional<Unsaved>> unsaved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RuntimeException>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper underWay = new ReadOnlyIntegerWrapper();
    private Consumer<RuntimeException> onRefused = refusal -> {
        throw refusal;
    };
    private Consumer<List<Entry>> onNews = _ -> {
    };

    /** @param onOutlook is given the plan after each edit, also those of others */
    public EditLine(PlanDocument document, Consumer<Outlook> onOutlook) {
        this.document = document;
        this.onOutlook = onOutlook;
    }

    /** Who is told of what could not be done for another reason than the disk; the plan is then as it was. */
    public void setOnRefused(Consumer<RuntimeException> listener) {
        onRefused = listener;
    }

    /** Who is given the entries that others have added. */
    public void setOnNews(Consumer<List<Entry>> listener) {
        onNews = listener;
    }

    /** What is not on disk. */
    public ReadOnlyObjectProperty<Optional<Unsaved>> unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** How many edits and questions are on their way to the disk, and not known to be there or refused yet. */
    public ReadOnlyIntegerProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    /** Why the file cannot be read now, as long as it cannot; what is shown is then what was read last. */
    public ReadOnlyObjectProperty<Optional<RuntimeException>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Begins to look every second; the next look comes a second after the last one ended, however slow the share is. */
    public void watch() {
        thread.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Makes an edit after those that are under way. */
    public void make(Unsaved.Deed deed) {
        run(() -> attempt(deed));
    }

    /** Tries again to put on disk what is not. */
    public void retry() {
        List<Unsaved.Deed> deeds = deeds();
        forget();
        deeds.forEach(this::make);
    }

    /** Drops what is not on disk. */
    public void forget() {
        unsaved.set(Optional.empty());
    }

    /**
     * Writes a copy of the plan, makes there the edits that are not on disk here, and drops them here.
     *
     * @param open opens the copy
     */
    public void rescue(Path target, Function<Path, PlanDocument> open, Runnable onDone) {
        List<Unsaved.Deed> deeds = deeds();
        ask(plan -> {
            plan.file().copyOver(target);
            try (PlanDocument copy = open.apply(target)) {
                deeds.forEach(deed -> deed.change().apply(copy));
            }
            return target;
        }, _ -> {
            forget();
            onDone.run();
        });
    }

    /** Asks something of the plan, after the edits that are under way; the answer comes on the FX thread. */
    public <T> void ask(Function<PlanDocument, T> question, Consumer<T> onAnswer) {
        run(() -> {
            try {
                T answer = question.apply(document);
                Platform.runLater(() -> onAnswer.accept(answer));
            } catch (RuntimeException e) {
                Platform.runLater(() -> onRefused.accept(e));
            }
        });
    }

    /** Ends the thread, after the edits that were still under way. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(LAST_EDITS_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Runnable task) {
        underWay.set(underWay.get() + 1);
        thread.execute(() -> {
            task.run();
            Platform.runLater(() -> underWay.set(underWay.get() - 1));
        });
    }

    private List<Unsaved.Deed> deeds() {
        return unsaved.get().map(Unsaved::deeds).orElse(List.of());
    }

    private void attempt(Unsaved.Deed deed) {
        Logbook before = document.outlook().logbook();
        try {
            Outlook next = deed.change().apply(document);
            List<Entry> others = next.logbook().since(before).stream().filter(entry -> !isBy(deed, entry)).toList();
            Platform.runLater(() -> {
                onOutlook.accept(next);
                deed.onDone().run();
                tell(others);
            });
        } catch (PlanFileException e) {
            boolean never = document.file().readOnly();
            Platform.runLater(() -> {
                if (never) {
                    onRefused.accept(e);
                } else {
                    keep(new Unsaved(List.of(deed), e));
                }
            });
        } catch (RuntimeException e) {
            Platform.runLater(() -> onRefused.accept(e));
        }
    }

    private void keep(Unsaved failed) {
        unsaved.set(Optional.of(unsaved.get().map(sooner -> sooner.and(failed)).orElse(failed)));
    }

    private void look() {
        Logbook before = document.outlook().logbook();
        try {
            document.refresh().ifPresent(next -> Platform.runLater(() -> {
                onOutlook.accept(next);
                tell(next.logbook().since(before));
            }));
            Platform.runLater(() -> trouble.set(Optional.empty()));
        } catch (RuntimeException e) {
            Platform.runLater(() -> tellOnce(e));
        }
    }

    /** The same trouble comes again every second. */
    private void tellOnce(RuntimeException problem) {
        boolean known = trouble.get().filter(before -> String.valueOf(before).equals(String.valueOf(problem))).isPresent();
        if (!known) {
            trouble.set(Optional.of(problem));
        }
    }

    private void tell(List<Entry> others) {
        if (!others.isEmpty()) {
            onNews.accept(others);
        }
    }

    private static boolean isBy(Unsaved.Deed deed, Entry entry) {
        return entry.author().equals(deed.who().name()) && entry.party() == deed.who().party();
    }
}
