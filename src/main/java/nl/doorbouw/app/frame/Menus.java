package nl.doorbouw.app.frame;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.Property;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.settings.Language;
import nl.doorbouw.app.settings.Preferences;
import nl.doorbouw.app.settings.Theme;
import nl.doorbouw.app.share.ShareText;
import nl.doorbouw.app.variant.BaselineDialog;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.word.Coded;
import nl.doorbouw.text.Words;

/** The menus of a plan's window. */
final class Menus {

    private final Workspace workspace;
    private final Words words;
    private final WindowDeeds deeds;
    private final BooleanBinding canUndo;
    private final BooleanBinding canRedo;
    private final StringBinding undoText;
    private final Runnable onUndo;
    private final MenuBar bar = new MenuBar();

    /** @param onUndo takes back what was done last */
    Menus(Workspace workspace, Words words, Preferences preferences, WindowDeeds deeds, Consumer<Place> onPlace, Runnable onUndo) {
        this.onUndo = onUndo;
        this.workspace = workspace;
        this.words = words;
        this.deeds = deeds;
        canUndo = Bindings.createBooleanBinding(workspace::canUndo, workspace.outlookProperty(), workspace.authorProperty());
        canRedo = Bindings.createBooleanBinding(workspace::canRedo, workspace.outlookProperty(), workspace.authorProperty());
        undoText = Bindings.createStringBinding(this::sayUndo, workspace.outlookProperty(), workspace.authorProperty());
        bar.getMenus().setAll(planMenu(preferences), editMenu(), viewMenu(preferences, onPlace),
                new Menu(words.say("shell.menu.help"), null, item("about", "", deeds::showAbout)));
    }

    MenuBar bar() {
        return bar;
    }

    BooleanExpression canUndo() {
        return canUndo;
    }

    BooleanExpression canRedo() {
        return canRedo;
    }

    /** What undo takes back. */
    StringBinding undoText() {
        return undoText;
    }

    private String sayUndo() {
        List<Entry> entries = workspace.undoable();
        return entries.isEmpty() ? words.say("shell.menu.undo") : words.say("shell.undo.of",
                new ShareText(words, workspace.catalogue(), workspace.outlook().plan()).what(entries));
    }

    void dispose() {
        canUndo.dispose();
        undoText.dispose();
        canRedo.dispose();
    }

    private Menu planMenu(Preferences preferences) {
        Menu recent = new Menu(words.say("shell.menu.recent"));
        Menu menu = new Menu(words.say("shell.menu.plan"), null,
                item("new", "Shortcut+N", deeds::newPlan), item("open", "Shortcut+O", deeds::openPlan), recent,
                item("start", "", deeds::showStart), new SeparatorMenuItem(),
                item("copy", "Shortcut+Shift+S", deeds::saveCopy),
                item("in", "Shortcut+I", deeds::bringIn), item("merge", "Shortcut+M", deeds::merge),
                item("exportWorkbook", "Shortcut+E", deeds::exportWorkbook), item("exportProject", "", deeds::exportProject),
                new SeparatorMenuItem(), item("baseline", "", this::setBaseline), new SeparatorMenuItem(),
                item("close", "Shortcut+W", deeds::close));
        menu.setOnShowing(_ -> {
            recent.getItems().setAll(preferences.recent().stream().map(this::recentItem).toList());
            recent.setDisable(recent.getItems().isEmpty());
        });
        return menu;
    }

    private void setBaseline() {
        new BaselineDialog(workspace, words, workspace.itself().logbook().entries().size(), bar.getScene().getWindow()).show();
    }

    private MenuItem recentItem(Path plan) {
        MenuItem item = new MenuItem(plan.getFileName().toString());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> deeds.open(plan));
        return item;
    }

    private Menu editMenu() {
        MenuItem undo = item("undo", "Shortcut+Z", onUndo);
        undo.textProperty().bind(undoText);
        undo.disableProperty().bind(canUndo.not());
        MenuItem redo = item("redo", "Shortcut+Y", workspace::redo);
        redo.disableProperty().bind(canRedo.not());
        return new Menu(words.say("shell.menu.edit"), null, undo, redo, new SeparatorMenuItem(), item("who", "", deeds::askWho));
    }

    private Menu viewMenu(Preferences preferences, Consumer<Place> onPlace) {
        Menu menu = new Menu(words.say("shell.menu.view"));
        for (int i = 0; i < Place.ALL.size(); i++) {
            Place place = Place.ALL.get(i);
            MenuItem item = new MenuItem(place.title(words));
            item.setAccelerator(KeyCombination.keyCombination("Shortcut+" + (i + 1)));
            item.setOnAction(_ -> onPlace.accept(place));
            menu.getItems().add(item);
        }
        menu.getItems().addAll(new SeparatorMenuItem(),
                choice("language", List.of(Language.values()), preferences.languageProperty()),
                choice("theme", List.of(Theme.values()), preferences.themeProperty()));
        return menu;
    }

    private <E extends Enum<E> & Coded> Menu choice(String name, List<E> values, Property<E> chosen) {
        Menu menu = new Menu(words.say("shell.menu." + name));
        menu.setId("menu-" + name);
        ToggleGroup group = new ToggleGroup();
        for (E value : values) {
            RadioMenuItem item = new RadioMenuItem(words.name(value));
            item.setId(name + "-" + value.code());
            item.setToggleGroup(group);
            item.setSelected(value == chosen.getValue());
            item.setOnAction(_ -> chosen.setValue(value));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem item(String name, String keys, Runnable deed) {
        MenuItem item = new MenuItem(words.say("shell.menu." + name));
        item.setId("menu-" + name);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.keyCombination(keys));
        }
        item.setOnAction(_ -> deed.run());
        return item;
    }
}
