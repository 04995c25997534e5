package nl.doorbouw.app.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.doorbouw.app.CoverEvent;
import nl.doorbouw.app.Screen;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.Banner;
import nl.doorbouw.app.settings.Preferences;
import nl.doorbouw.app.share.CopiesStrip;
import nl.doorbouw.app.share.ShareText;
import nl.doorbouw.app.share.Toast;
import nl.doorbouw.app.share.TroubleStrip;
import nl.doorbouw.app.share.settle.ConflictScreen;
import nl.doorbouw.app.variant.VariantDesk;
import nl.doorbouw.app.variant.VariantStrip;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.text.Words;

/** The inside of a plan's window in one language: what stands around the screens, and the one that is shown. */
public final class Frame {

    private static final KeyCombination REDO = KeyCombination.keyCombination("Shortcut+Shift+Z");

    private final Workspace workspace;
    private final Words words;
    private final Map<Place, Screen> screens = new HashMap<>();
    private final StackPane middle = new StackPane();
    private final Banner banner;
    private final Menus menus;
    private final Header header;
    private final VariantStrip variant;
    private final Rail rail;
    private final StatusBar statusBar;
    private final TroubleStrip trouble;
    private final CopiesStrip copies;
    private final Toast toast;
    private final VBox top = new VBox();
    private final BorderPane inside = new BorderPane();
    private final StackPane root = new StackPane();
    private final Subscription wanted;
    private Place place;
    private Optional<Screen> cover = Optional.empty();

    public Frame(Workspace workspace, Words words, Preferences preferences, WindowDeeds deeds, Place first) {
        this.workspace = workspace;
        this.words = words;
        place = first;
        banner = new Banner(words, Banner.USUAL_STAY);
        menus = new Menus(workspace, words, preferences, deeds, this::show, this::undo);
        header = new Header(workspace, words, menus, deeds::askWho, this::settle, this::undo);
        variant = new VariantStrip(workspace, words, new VariantDesk(workspace, words, banner));
        rail = new Rail(words, this::show);
        statusBar = new StatusBar(workspace, words, this::show);
        trouble = new TroubleStrip(workspace.edits(), words, deeds::rescue);
        copies = new CopiesStrip(workspace.copies(), words, deeds::merge);
        toast = new Toast(words, this::news, this::showLog);
        top.getChildren().setAll(header.root(), variant.root(), trouble.root(), copies.root());
        if (workspace.document().file().readOnly()) {
            strip("read-only", words.say("share.readOnly", workspace.document().file().path().getFileName()), deeds::saveCopy);
        }
        inside.setTop(top);
        inside.setLeft(rail.root());
        inside.setCenter(middle);
        inside.setBottom(statusBar.root());
        root.getChildren().setAll(inside, toast.root());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        root.addEventHandler(CoverEvent.COVER, event -> event.over().ifPresentOrElse(this::cover, this::uncover));
        show(first);
        wanted = workspace.wantedProperty().subscribe(subject -> subject.flatMap(Place::of).ifPresent(this::show));
    }

    public Parent root() {
        return root;
    }

    /** Where refusals and news about the window are said. */
    public Banner banner() {
        return banner;
    }

    /** Says what others changed, in a notice that goes by itself. */
    public void tellNews(List<Entry> entries) {
        toast.tell(entries);
    }

    /** The place that is shown. */
    public Place place() {
        return place;
    }

    /** Says above the screens that the plan is an example, for as long as the window is open. */
    public void sayExample(Runnable onKeep) {
        strip("example", words.say("shell.example"), onKeep);
    }

    private void strip(String id, String sentence, Runnable onKeep) {
        Label label = new Label(sentence);
        label.setId(id);
        label.setWrapText(true);
        Button keep = new Button(words.say("shell.menu.copy"));
        keep.getStyleClass().add("small");
        keep.setMinWidth(Button.USE_PREF_SIZE);
        keep.setOnAction(_ -> onKeep.run());
        HBox note = new HBox(label, keep);
        note.getStyleClass().add("example-note");
        top.getChildren().add(2, note);
    }

    /** Lays a screen over everything, menus and all, in the place of one that lies there, until it is lifted. */
    public void cover(Screen over) {
        cover.ifPresent(Screen::dispose);
        cover = Optional.of(over);
        banner.hide();
        root.getChildren().setAll(over.root(), banner.root(), toast.root());
    }

    /** Shows what is to be settled, over everything. */
    public void settle() {
        cover(new ConflictScreen(workspace, words, this::uncover));
    }

    /** Takes the screen away that lies over everything. */
    public void uncover() {
        cover.ifPresent(Screen::dispose);
        cover = Optional.empty();
        root.getChildren().setAll(inside, toast.root());
        show(place);
    }

    public void show(Place next) {
        place = next;
        Node screen = screens.computeIfAbsent(next, to -> to.make().apply(workspace, words)).root();
        middle.getChildren().setAll(screen, banner.root());
        rail.mark(next);
    }

    /** Lets go of everything it listens to. */
    public void dispose() {
        cover.ifPresent(Screen::dispose);
        screens.values().forEach(Screen::dispose);
        wanted.unsubscribe();
        menus.dispose();
        header.dispose();
        variant.dispose();
        statusBar.dispose();
        trouble.dispose();
        copies.dispose();
        banner.hide();
        toast.hide();
    }

    /** What is said of what was done goes with it. */
    private void undo() {
        banner.hide();
        workspace.undo();
    }

    private String news(List<Entry> entries) {
        return new ShareText(words, workspace.catalogue(), workspace.outlook().plan()).news(entries);
    }

    private void showLog() {
        if (cover.isEmpty()) {
            show(Place.named("log"));
        }
    }

    private void onKey(KeyEvent event) {
        if (REDO.match(event) && menus.canRedo().get()) {
            workspace.redo();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && banner.isShowing()) {
            banner.hide();
            event.consume();
        }
    }
}
