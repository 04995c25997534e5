package nl.doorbouw.app.why;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.LatestAnswer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.text.Words;
import org.controlsfx.control.PopOver;

/** Lets the dates of a screen be asked why: a click or Enter on a date that stands by itself, F1 or a menu item on a row. */
public final class WhyDates implements AutoCloseable {

    private static final KeyCombination KEY = KeyCombination.valueOf("F1");

    /** Marks its own items in a menu. */
    private static final String WHY = "why";

    private final Workspace workspace;
    private final Words words;
    private final LatestAnswer levers = new LatestAnswer("why");
    private Optional<PopOver> open = Optional.empty();

    public WhyDates(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
    }

    /** Makes a date that stands by itself a thing to press; nothing happens as long as there is no date. */
    public void onDate(Label date, Supplier<Optional<AskedDate>> asked) {
        date.getStyleClass().add("why-date");
        date.setFocusTraversable(true);
        date.setAccessibleRole(AccessibleRole.BUTTON);
        date.setAccessibleHelp(words.say("whyDate.ask"));
        date.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                show(date, asked.get());
                click.consume();
            }
        });
        date.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE || KEY.match(key)) {
                show(date, asked.get());
                key.consume();
            }
        });
    }

    /** Gives the chosen row of a table or list F1 for its first date, and an item for each in its menu, which may have others already. */
    public void onRows(Control rows, Supplier<List<AskedDate>> chosen) {
        ContextMenu menu = rows.getContextMenu() == null ? new ContextMenu() : rows.getContextMenu();
        // A menu without any item is not shown at all, and so not filled either.
        menu.getItems().addFirst(none());
        rows.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, _ -> fill(menu, chosen.get(), date -> show(rows, Optional.of(date))));
        rows.setContextMenu(menu);
        onKey(rows, () -> chosen.get().stream().findFirst());
    }

    /** A menu of the same kind for what is no control, such as a chart. */
    public void onChart(Node chart, Supplier<List<AskedDate>> chosen) {
        ContextMenu menu = new ContextMenu(none());
        chart.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            fill(menu, chosen.get(), date -> show(chart, Optional.of(date), new Point2D(event.getScreenX(), event.getScreenY())));
            menu.show(chart, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> menu.hide());
    }

    /** F1 on a node, for what is asked without a menu. */
    public void onKey(Node node, Supplier<Optional<AskedDate>> chosen) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (KEY.match(key)) {
                show(node, chosen.get());
                key.consume();
            }
        });
    }

    /** Shows the card of a date at a node, in the place of one that is open. */
    public void show(Node at, Optional<AskedDate> asked) {
        Bounds bounds = at.localToScreen(at.getBoundsInLocal());
        if (bounds == null) {
            return;
        }
        show(at, asked, new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    }

    /** Closes the card and stops working on it. */
    @Override
    public void close() {
        hide();
        levers.close();
    }

    private void fill(ContextMenu menu, List<AskedDate> dates, Consumer<AskedDate> onAsk) {
        menu.getItems().removeIf(item -> WHY.equals(item.getUserData()));
        menu.getItems().addAll(0, dates.isEmpty() ? List.of(none()) : dates.stream().map(date -> item(date, onAsk)).toList());
    }

    private MenuItem item(AskedDate date, Consumer<AskedDate> onAsk) {
        MenuItem item = new MenuItem(date.of().isBlank() ? words.say("whyDate.menu", date.step().span(date.pass()).lastDay())
                : words.say("whyDate.menuOf", date.step().span(date.pass()).lastDay(), date.of()));
        item.setMnemonicParsing(false);
        item.setUserData(WHY);
        item.setOnAction(_ -> onAsk.accept(date));
        return item;
    }

    private MenuItem none() {
        MenuItem item = new MenuItem(words.say("whyDate.ask"));
        item.setUserData(WHY);
        item.setDisable(true);
        return item;
    }

    private void show(Node at, Optional<AskedDate> asked, Point2D place) {
        hide();
        asked.ifPresent(date -> {
            WhyCard card = new WhyCard(workspace, words, levers, this::leadTo);
            PopOver popOver = new PopOver(card.root());
            popOver.setDetachable(false);
            popOver.setHeaderAlwaysVisible(true);
            popOver.setTitle(words.say("whyDate.ask"));
            popOver.setArrowLocation(arrow(at, place));
            card.show(date);
            open = Optional.of(popOver);
            popOver.show(at, place.getX(), place.getY());
        });
    }

    /** The card lies on the side of the date where the window has most room. */
    private static PopOver.ArrowLocation arrow(Node at, Point2D place) {
        Point2D inScene = at.getScene().getRoot().screenToLocal(place);
        boolean low = inScene.getY() > at.getScene().getHeight() / 2;
        boolean right = inScene.getX() > at.getScene().getWidth() / 2;
        if (low) {
            return right ? PopOver.ArrowLocation.BOTTOM_RIGHT : PopOver.ArrowLocation.BOTTOM_LEFT;
        }
        return right ? PopOver.ArrowLocation.TOP_RIGHT : PopOver.ArrowLocation.TOP_LEFT;
    }

    private void leadTo(String code) {
        hide();
        workspace.show(Subject.step(code));
    }

    private void hide() {
        open.ifPresent(PopOver::hide);
        open = Optional.empty();
    }
}
