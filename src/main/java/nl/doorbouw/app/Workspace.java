package nl.doorbouw.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.doorbouw.app.share.Company;
import nl.doorbouw.app.share.Copies;
import nl.doorbouw.app.share.EditLine;
import nl.doorbouw.app.share.Unsaved;
import nl.doorbouw.app.simulation.BackgroundSimulation;
import nl.doorbouw.app.variant.Overlay;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.insight.AnswerEffect;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.insight.RouteOutlook;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.history.Merge;

/**
 * The open plan as the window sees it, under the scenario that is on if any: its outlook as properties, and the one way in for
 * edits. Edits are put on disk and computed on a thread of their own, in order; the slower insights follow on another, and only
 * the latest is shown. All methods and properties are for the FX thread.
 */
public final class Workspace implements AutoCloseable {

    private static final Duration COPIES_EVERY = Duration.ofSeconds(30);
    private static final Runnable NOTHING_MORE = () -> {
    };

    private final PlanDocument document;
    private final ExecutorService thinking = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("insights").factory());
    private final AtomicLong latest = new AtomicLong();
    private final BackgroundSimulation simulation;

    private final ReadOnlyObjectWrapper<Outlook> outlook;
    private final ReadOnlyObjectWrapper<List<RouteOutlook>> routes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<String, AnswerEffect>> answerEffects = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper answersWeighed = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<Subject>> wanted = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Author> author;
    private final EditLine edits;
    private final Overlay overlay;
    private final Company company = new Company();
    private final Copies copies = new Copies(COPIES_EVERY);

    public Workspace(PlanDocument document, Author author) {
        this.document = document;
        this.author = new ReadOnlyObjectWrapper<>(author);
        outlook = new ReadOnlyObjectWrapper<>(document.outlook());
        simulation = new BackgroundSimulation(document.planner(), document.outlook().plan());
        edits = new EditLine(document, this::take);
        overlay = new Overlay(document.planner(), document.outlook(), edits, this::show);
        think(document.outlook());
    }

    /** The scenario that is laid over the plan in every screen; the plan itself when none is. */
    public ReadOnlyObjectProperty<Layer> layerProperty() {
        return overlay.layerProperty();
    }

    /** The scenario that is on, where edits go; the plan itself when none is. */
    public Layer layer() {
        return overlay.layerProperty().get();
    }

    /** Lays a scenario over the plan in every screen, or takes off the one that is on with {@link Layer#PLAN}. */
    public void lay(Layer over) {
        overlay.lay(over);
    }

    /** The state of the plan itself, whatever is laid over it. */
    public Outlook itself() {
        return overlay.itself();
    }

    /** The state of the plan under the scenario that is on; changes after each edit. */
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

    /** Whether the effects of the answers are those of the plan as it is; they may well be the same as before an edit. */
    public ReadOnlyBooleanProperty answersWeighedProperty() {
        return answersWeighed.getReadOnlyProperty();
    }

    /** The step or question that the user asks to see, for as long as the window goes there; empty otherwise. */
    public ReadOnlyObjectProperty<Optional<Subject>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Goes to a step or a question, in the screen where it stands. */
    public void show(Subject subject) {
        wanted.set(Optional.of(subject));
        wanted.set(Optional.empty());
    }

    /** How the dates of the plan are spread; it follows every edit. */
    public BackgroundSimulation simulation() {
        return simulation;
    }

    public ReadOnlyObjectProperty<Author> authorProperty() {
        return author.getReadOnlyProperty();
    }

    public void setAuthor(Author who) {
        author.set(who);
        company.rename(who);
    }

    /** Begins to look what others do with the plan, and to tell them that it is open here. */
    public void watch(Instant now) {
        edits.watch();
        copies.watch(document.file().path());
        company.join(document.file().path(), author.get(), now);
    }

    /** The edits on their way to the disk, and those that could not be put there. */
    public EditLine edits() {
        return edits;
    }

    /** The copies beside the plan that hold more than it does. */
    public Copies copies() {
        return copies;
    }

    /** Who else has the plan open. */
    public Company company() {
        return company;
    }

    public Catalogue catalogue() {
        return document.catalogue();
    }

    /** The day it is now. */
    public LocalDate today() {
        return document.file().today();
    }

    public Planner planner() {
        return document.planner();
    }

    public PlanDocument document() {
        return document;
    }

    /** Makes one edit of some changes, to the scenario that is on or else to the plan itself. */
    public void edit(Change... changes) {
        edit(new Edit(layer(), List.of(changes), ""));
    }

    public void edit(Edit edit) {
        edit(edit, author.get(), NOTHING_MORE);
    }

    /** Makes an edit in the name of somebody else than who works here; who is told when the plan has it. */
    public void edit(Edit edit, Author who, Runnable onDone) {
        edits.make(new Unsaved.Deed(plan -> plan.edit(edit, who), who, onDone));
    }

    /** Whether who works here has an edit to take back. */
    public boolean canUndo() {
        return logbook().undo(logbook(), own()).isPresent();
    }

    /** Whether who works here has an edit to make again. */
    public boolean canRedo() {
        return logbook().redo(logbook(), own()).isPresent();
    }

    /** What undo would take back, last entry first; empty when there is nothing. */
    public List<Entry> undoable() {
        return logbook().undo(logbook(), own()).map(Logbook.Reversal::entries).orElse(List.of());
    }

    /** Takes back the last edit of who works here, and leaves what others did. */
    public void undo() {
        Author who = author.get();
        edits.make(new Unsaved.Deed(plan -> plan.undoOwn(who), who, NOTHING_MORE));
    }

    public void redo() {
        Author who = author.get();
        edits.make(new Unsaved.Deed(plan -> plan.redoOwn(who), who, NOTHING_MORE));
    }

    /** Writes a copy of the plan, in the place of a file that is there, after the edits that are under way. */
    public void copyTo(Path target, Runnable onDone) {
        afterEdits(plan -> plan.file().copyOver(target), onDone);
    }

    /** Does something with the plan, on the thread of the edits and after those that are under way. */
    public void afterEdits(Consumer<PlanDocument> deed, Runnable onDone) {
        edits.ask(plan -> {
            deed.accept(plan);
            return plan;
        }, _ -> onDone.run());
    }

    /** Takes in what another copy of the plan has more; who is told what came of it when the plan has it. */
    public void merge(Path copy, Consumer<Merge> onMerged) {
        edits.ask(plan -> plan.merge(copy), merge -> {
            take(document.outlook());
            onMerged.accept(merge);
        });
    }

    /**
     * Ends the threads and closes the file, after the edits that were still under way; a share that does not answer holds this up.
     * Also for another thread than that of FX, when nothing shows the plan any more.
     */
    @Override
    public void close() {
        latest.incrementAndGet();
        thinking.shutdownNow();
        simulation.close();
        edits.close();
        copies.close();
        company.close();
        document.close();
    }

    private Logbook logbook() {
        return outlook().logbook();
    }

    private Predicate<Entry> own() {
        return document.file().ownOf(author.get());
    }

    private void take(Outlook plan) {
        overlay.show(plan);
    }

    private void show(Outlook next) {
        answersWeighed.set(false);
        outlook.set(next);
        simulation.simulate(next.plan());
        think(next);
    }

    /** Each insight is dropped as soon as a newer edit has made it old. */
    private void think(Outlook of) {
        long turn = latest.incrementAndGet();
        thinking.execute(() -> {
            tell(turn, routes::set, () -> of.plan().route().isEmpty() ? List.of() : RouteOutlook.all(planner(), of.plan()));
            tell(turn, this::weigh, () -> catalogue().questions().values().stream().takeWhile(_ -> latest.get() == turn)
                    .map(question -> AnswerEffect.of(planner(), of.plan(), of.schedule(), question))
                    .collect(Collectors.toMap(AnswerEffect::question, effect -> effect)));
        });
    }

    private void weigh(Map<String, AnswerEffect> effects) {
        answerEffects.set(effects);
        answersWeighed.set(true);
    }

    private <T> void tell(long turn, Consumer<T> onResult, Supplier<T> insight) {
        if (latest.get() != turn) {
            return;
        }
        T result = insight.get();
        Platform.runLater(() -> {
            if (latest.get() == turn) {
                onResult.accept(result);
            }
        });
    }
}
