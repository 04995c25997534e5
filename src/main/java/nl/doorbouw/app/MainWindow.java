package nl.doorbouw.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;
import nl.doorbouw.app.control.Dialogs;
import nl.doorbouw.app.frame.Frame;
import nl.doorbouw.app.frame.Place;
import nl.doorbouw.app.frame.WhoDialog;
import nl.doorbouw.app.frame.WindowDeeds;
import nl.doorbouw.app.intake.FileDrop;
import nl.doorbouw.app.intake.Intake;
import nl.doorbouw.app.intake.ListFile;
import nl.doorbouw.exchange.TargetFile;
import nl.doorbouw.app.share.Merging;
import nl.doorbouw.exchange.excel.write.GanttScale;
import nl.doorbouw.exchange.excel.write.PlanWorkbook;
import nl.doorbouw.exchange.excel.write.WorkbookExport;
import nl.doorbouw.exchange.project.write.ProjectExport;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.text.Sentences;
import nl.doorbouw.text.Words;

/** The window of one plan: keeps its workspace, and builds its inside again when the language changes. */
public final class MainWindow implements WindowDeeds {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    private final Desk desk;
    private final Stage stage;
    private final Workspace workspace;
    private final boolean example;
    private final Scene scene;
    private final Subscription subscription;
    private Words words;
    private Frame frame;
    /** Whether the window closes as soon as the last edit is on disk. */
    private boolean closing;

    /** @param example whether what is changed goes when the window closes */
    MainWindow(Desk desk, Stage stage, PlanDocument document, boolean example) {
        this.desk = desk;
        this.stage = stage;
        this.example = example;
        workspace = new Workspace(document, desk.author());
        workspace.edits().setOnRefused(problem -> frame.banner().refuse(new Sentences(words).of(problem)));
        workspace.edits().setOnNews(entries -> frame.tellNews(entries));
        workspace.simulation().settingsProperty().bindBidirectional(desk.preferences().simulationProperty());
        words = desk.words();
        frame = frame(Place.ALL.getFirst());
        scene = new Scene(frame.root(), WIDTH, HEIGHT);
        FileDrop.on(scene, this::bringIn);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        subscription = Subscription.combine(desk.surroundings().look().dress(scene),
                workspace.outlookProperty().subscribe(this::showTitle),
                workspace.edits().underWayProperty().subscribe(this::closeOnceSaved),
                desk.preferences().languageProperty().subscribe((_, _) -> rebuild()),
                desk.preferences().authorProperty().subscribe((_, _) -> workspace.setAuthor(desk.author())));
    }

    /**
     * @param onClosed run when the window has closed
     * @param onLetGo  run when the plan was let go after that, on another thread
     */
    void show(Runnable onClosed, Runnable onLetGo) {
        stage.setOnHidden(_ -> {
            subscription.unsubscribe();
            frame.dispose();
            onClosed.run();
            Farewell.to(workspace, onLetGo);
        });
        stage.setOnCloseRequest(event -> {
            if (!mayClose()) {
                event.consume();
            }
        });
        stage.show();
        beginSharing();
        if (desk.preferences().authorProperty().get().isEmpty()) {
            askWho();
        }
    }

    Workspace workspace() {
        return workspace;
    }

    /** Shows another screen. */
    void go(Place place) {
        frame.show(place);
    }

    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    @Override
    public void newPlan() {
        desk.showStart().startWizard();
    }

    @Override
    public void openPlan() {
        desk.surroundings().files().open(stage).ifPresent(this::open);
    }

    @Override
    public void open(Path plan) {
        desk.open(plan, frame.banner()::refuse);
    }

    @Override
    public void showStart() {
        desk.showStart();
    }

    @Override
    public void saveCopy() {
        String proposed = workspace.document().file().path().getFileName().toString();
        desk.surroundings().files().save(stage, FileKind.PLAN, proposed).ifPresent(this::saveCopy);
    }

    @Override
    public void rescue() {
        String proposed = workspace.document().file().path().getFileName().toString();
        desk.surroundings().files().save(stage, FileKind.PLAN, proposed).ifPresent(this::rescue);
    }

    @Override
    public void exportWorkbook() {
        desk.surroundings().files().save(stage, FileKind.WORKBOOK, proposedName(FileKind.WORKBOOK)).ifPresent(target -> {
            PlanWorkbook.Wishes wishes = new PlanWorkbook.Wishes(words, desk.surroundings().clock().getZone(), GanttScale.MONTH,
                    frame.place().sheet());
            frame.banner().tell(words.say("shell.export.busy"));
            workspace.afterEdits(document -> new WorkbookExport(document, wishes).to(target),
                    () -> frame.banner().tell(itself(words.say("shell.export.done", target)), words.say("shell.export.open"),
                            () -> desk.surroundings().show().accept(target)));
        });
    }

    @Override
    public void exportProject() {
        desk.surroundings().files().save(stage, FileKind.PROJECT, proposedName(FileKind.PROJECT)).ifPresent(target ->
                workspace.afterEdits(document -> TargetFile.replace(target,
                        out -> new ProjectExport(words, document.catalogue()).write(document.outlook(), out)), () -> tellProject(target)));
    }

    /** What the file cannot say is told with it: it holds the likely dates alone. */
    private void tellProject(Path target) {
        int possible = workspace.itself().schedule().possibleSteps().size();
        frame.banner().tell(itself(words.say("shell.project.done", target, possible)));
    }

    /** What goes out is the plan itself; where a variant is in sight, that is said. */
    private String itself(String done) {
        return workspace.layer().isScenario() ? words.say("shell.export.itself", done, workspace.layer().name()) : done;
    }

    private String proposedName(FileKind kind) {
        return workspace.document().file().path().getFileName().toString().replace(FileKind.PLAN.ending(), "") + kind.ending();
    }

    @Override
    public void merge() {
        desk.surroundings().files().open(stage).ifPresent(this::merge);
    }

    @Override
    public void merge(Path copy) {
        new Merging(workspace, words, frame).take(copy);
    }

    @Override
    public void bringIn() {
        desk.surroundings().files().openList(stage).ifPresent(this::bringIn);
    }

    /** Reads a workbook and shows what differs; a project of MS Project becomes a plan of its own. */
    private void bringIn(Path file) {
        if (ListFile.isProject(file)) {
            desk.showStart().beginWith(file);
        } else {
            new Intake(workspace, words, frame).bring(file);
        }
    }

    @Override
    public void close() {
        if (mayClose()) {
            stage.close();
        }
    }

    @Override
    public void askWho() {
        new WhoDialog(words, stage, desk.author()).show(author -> desk.preferences().authorProperty().set(Optional.of(author)));
    }

    @Override
    public void showAbout() {
        String text = words.say("shell.about.version", Version.current(), workspace.catalogue().version()) + "\n\n"
                + words.say(workspace.catalogue().note());
        new Dialogs(words).telling(stage, words.say("shell.about.title"), text).show();
    }

    /** Nobody else can come to an example. */
    private void beginSharing() {
        if (!example) {
            workspace.watch(desk.surroundings().clock().instant());
        }
    }

    /** What is not on disk is not thrown away by closing the window; what is on its way there is waited for, with the window open. */
    private boolean mayClose() {
        // Leaving a field enters what was typed in it.
        scene.getRoot().requestFocus();
        boolean saved = workspace.edits().unsavedProperty().get().isEmpty();
        closing = saved && workspace.edits().underWayProperty().get() > 0;
        if (!saved) {
            frame.banner().refuse(words.say("share.notClosed"));
        } else if (closing) {
            frame.banner().tell(words.say("share.closing"));
        }
        return saved && !closing;
    }

    private void closeOnceSaved(Number underWay) {
        if (closing && underWay.intValue() == 0) {
            close();
        }
    }

    private void rescue(Path target) {
        if (isFree(target)) {
            workspace.edits().rescue(target, copy -> PlanDocument.open(copy, desk.surroundings().clock(), new Scheduler()),
                    () -> open(target));
        }
    }

    private boolean isFree(Path target) {
        boolean free = !desk.hasOpen(target);
        if (!free) {
            frame.banner().refuse(words.say("shell.copy.open.elsewhere", target));
        }
        return free;
    }

    private void saveCopy(Path target) {
        if (!isFree(target)) {
            return;
        }
        workspace.copyTo(target, () -> frame.banner().tell(words.say("shell.copy.done", target), words.say("shell.copy.open"),
                () -> open(target)));
    }

    private Frame frame(Place first) {
        Frame made = new Frame(workspace, words, desk.preferences(), this, first);
        if (example) {
            made.sayExample(this::saveCopy);
        }
        return made;
    }

    private void rebuild() {
        Place place = frame.place();
        frame.dispose();
        words = desk.words();
        frame = frame(place);
        scene.setRoot(frame.root());
        showTitle(workspace.outlook());
    }

    private void showTitle(Outlook outlook) {
        String name = outlook.plan().get(Subject.PLAN, Fields.PLAN_NAME).orElseGet(() -> words.say("shell.unnamed"));
        stage.setTitle(words.say("shell.title", name));
    }
}
