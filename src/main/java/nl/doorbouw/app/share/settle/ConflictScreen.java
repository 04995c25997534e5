package nl.doorbouw.app.share.settle;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.doorbouw.app.Screen;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.EmptyState;
import nl.doorbouw.app.control.LargeWindow;
import nl.doorbouw.app.share.ShareText;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Slot;
import nl.doorbouw.plan.history.Conflict;
import nl.doorbouw.plan.history.Conflicts;
import nl.doorbouw.text.Words;

/** The screen on which values that people gave without seeing each other's are settled, by choosing one of them. */
public final class ConflictScreen implements Screen {

    private final Workspace workspace;
    private final Words words;
    private final VBox cards = new VBox(16);
    private final ScrollPane middle = new ScrollPane();
    private final Label title = new Label();
    private final Button close;
    private final VBox root;
    private final Subscription subscriptions;
    private List<Conflict> shown = List.of();

    /** @param onClose told when the user leaves it */
    public ConflictScreen(Workspace workspace, Words words, Runnable onClose) {
        this.workspace = workspace;
        this.words = words;
        close = new Button(words.say("review.close"));
        close.setId("settle-close");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> onClose.run());
        middle.setFitToWidth(true);
        middle.getStyleClass().add("settle-page");
        cards.getStyleClass().add("settle-cards");
        VBox.setVgrow(middle, Priority.ALWAYS);
        root = new VBox(16, heading(), middle);
        root.getStyleClass().addAll("screen", "settle-screen");
        root.getStylesheets().add(ConflictScreen.class.getResource("settle.css").toExternalForm());
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                onClose.run();
            }
        });
        show(workspace.outlook());
        subscriptions = Subscription.combine(workspace.outlookProperty().subscribe((_, now) -> show(now)),
                LargeWindow.follow(root, _ -> {
                }));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void dispose() {
        subscriptions.unsubscribe();
    }

    private HBox heading() {
        title.getStyleClass().add("screen-title");
        title.setId("settle-title");
        Label intro = new Label(words.say("settle.intro"));
        intro.getStyleClass().add("muted");
        intro.setWrapText(true);
        VBox texts = new VBox(title, intro);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox heading = new HBox(16, texts, close);
        heading.getStyleClass().add("settle-top");
        return heading;
    }

    /** Other edits than those of what is settled leave the cards, and the focus in them, alone. */
    private void show(Outlook outlook) {
        List<Conflict> conflicts = Conflicts.of(outlook.logbook());
        title.setText(words.say("settle.title", conflicts.size()));
        if (conflicts.isEmpty()) {
            middle.setContent(new EmptyState(words.say("settle.none")));
            shown = conflicts;
            close.requestFocus();
        } else if (!conflicts.equals(shown)) {
            ShareText text = new ShareText(words, workspace.catalogue(), outlook.plan());
            Author self = workspace.authorProperty().get();
            cards.getChildren().setAll(conflicts.stream()
                    .map(conflict -> new ConflictCard(words, text, conflict, self, this::choose).root()).toList());
            middle.setContent(cards);
            shown = conflicts;
        }
    }

    private void choose(Conflict conflict, Entry side) {
        Slot slot = conflict.slot();
        workspace.edit(new Edit(slot.layer(), List.of(new Change(slot.subject(), slot.field(), side.change().value())), ""));
    }
}
