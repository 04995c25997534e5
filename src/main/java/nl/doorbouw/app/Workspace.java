package nl.doorbouw.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.insight.AnswerEffect;
import nl.doorbouw.insight.Comparison;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.insight.RouteOutlook;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Layer;

/**
 * The open plan as the window sees it: its outlook as properties, and the one way in for edits. Edits are put on disk and
 * computed on a thread of their own, in order; the slower insights follow on another, and only the latest is shown. All
 * methods and properties are for the FX thread.
 */
public final class Workspace implements AutoCloseable {

    private static final Runnable NOTHING_MORE = () -> {
    };

    private final PlanDocument document;
    private final ExecutorService editing = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("edits").factory());
    private final ExecutorService thinking = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("insights").factory());
    private final AtomicLong latest = new AtomicLong();

    private final ReadOnlyObjectWrapper<Outlook> outlook;
    private final ReadOnlyObjectWrapper<List<RouteOutlook>> routes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<String, AnswerEffect>> answerEffects = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Author> author;
    private Consumer<RuntimeException> onRefused = refusal -> {
        throw refusal;
    };

    public Workspace(PlanDocument document, Author author) {
        this.document = document;
        this.author = new ReadOnlyObjectWrapper<>(author);
        outlook = new ReadOnlyObjectWrapper<>(document.outlook());
        think(document.outlook());
    }

    /** The state of the plan; changes after each edit. */
    public ReadOnlyObjectProperty<Outlook> outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    public Outlook outlook() {
        return outlook.get();
    }

    /** What each of the twelve routes would give; empty until it is known, or when the plan has no route. */
    public ReadOnlyObjectProperty<List<RouteOutlook>> routesProperty() {
        return routes.getReadOnlyProperty();
    }

    /** What each answer would do to first residents, by question; empty until it is known. */
    public ReadOnlyObjectProperty<Map<String, AnswerEffect>> answerEffectsProperty() {
        return answerEffects.getReadOnlyProperty();
    }

    /** Sequential beside parallel; empty until it is known, or when the plan has no route. */
    public ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Author> authorProperty() {
        return author.getReadOnlyProperty();
    }

    public void setAuthor(Author who) {
        author.set(who);
    }

    public Catalogue catalogue() {
        return document.catalogue();
    }

    public Planner planner() {
        return document.planner();
    }

    public PlanDocument document() {
        return document;
    }

    /** Who is told when an edit could not be made; the plan is then as it was. */
    public void setOnRefused(Consumer<RuntimeException> listener) {
        onRefused = listener;
    }

    /** Makes one edit of some changes to the plan itself. */
    public void edit(Change... changes) {
        edit(new Edit(Layer.PLAN, List.of(changes), ""));
    }

    public void edit(Edit edit) {
        edit(edit, author.get(), NOTHING_MORE);
    }

    /** Makes an edit in the name of somebody else than who works here; who is told when the plan has it. */
    public void edit(Edit edit, Author who, Runnable onDone) {
        submit(() -> document.edit(edit, who), onDone);
    }

    public void undo() {
        Author who = author.get();
        submit(() -> document.undo(who), NOTHING_MORE);
    }

    public void redo() {
        Author who = author.get();
        submit(() -> document.redo(who), NOTHING_MORE);
    }

    /** Writes a copy of the plan, in the place of a file that is there, after the edits that are under way. */
    public void copyTo(Path target, Runnable onDone) {
        afterEdits(plan -> plan.file().copyOver(target), onDone);
    }

    /** Does something with the plan, on the thread of the edits and after those that are under way. */
    public void afterEdits(Consumer<PlanDocument> deed, Runnable onDone) {
        editing.execute(() -> {
            try {
                deed.accept(document);
                Platform.runLater(onDone);
            } catch (RuntimeException e) {
                Platform.runLater(() -> onRefused.accept(e));
            }
        });
    }

    /** Ends the threads and closes the file, after the edits that were still under way. */
    @Override
    public void close() {
        latest.incrementAndGet();
        editing.shutdown();
        thinking.shutdownNow();
        try {
            editing.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        document.close();
    }

    private void submit(Supplier<Outlook> deed, Runnable onDone) {
        editing.execute(() -> {
            try {
                Outlook next = deed.get();
                Platform.runLater(() -> {
                    show(next);
                    onDone.run();
                });
            } catch (RuntimeException e) {
                Platform.runLater(() -> onRefused.accept(e));
            }
        });
    }

    private void show(Outlook next) {
        outlook.set(next);
        think(next);
    }

    /** Each insight is dropped as soon as a newer edit has made it old. */
    private void think(Outlook of) {
        long turn = latest.incrementAndGet();
        thinking.execute(() -> {
            tell(turn, routes, () -> of.plan().route().isEmpty() ? List.of() : RouteOutlook.all(planner(), of.plan()));
            tell(turn, answerEffects, () -> catalogue().questions().values().stream().takeWhile(_ -> latest.get() == turn)
                    .map(question -> AnswerEffect.of(planner(), of.plan(), of.schedule(), question))
                    .collect(Collectors.toMap(AnswerEffect::question, effect -> effect)));
            tell(turn, comparison, () -> of.plan().route().map(route -> Comparison.of(planner(), of.plan(), route)));
        });
    }

    private <T> void tell(long turn, ReadOnlyObjectWrapper<T> property, Supplier<T> insight) {
        if (latest.get() != turn) {
            return;
        }
        T result = insight.get();
        Platform.runLater(() -> {
            if (latest.get() == turn) {
                property.set(result);
            }
        });
    }
}
