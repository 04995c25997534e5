package nl.doorbouw.app.review;

import java.util.Collection;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.doorbouw.app.Screen;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.EmptyState;
import nl.doorbouw.app.control.LargeWindow;
import nl.doorbouw.app.review.line.Effects;
import nl.doorbouw.app.review.line.LineTable;
import nl.doorbouw.app.review.line.ReviewLine;
import nl.doorbouw.app.review.line.ReviewLines;
import nl.doorbouw.app.review.line.Taken;
import nl.doorbouw.exchange.review.Difference;
import nl.doorbouw.exchange.review.DifferenceEffect;
import nl.doorbouw.exchange.review.Review;
import nl.doorbouw.text.Words;
import org.controlsfx.control.SegmentedButton;

/** The screen of a review: what came in beside what the plan holds, to be ticked and taken as one edit. */
public final class ReviewScreen implements Screen {

    private final Workspace workspace;
    private final Words words;
    private final Review review;
    private final Deeds deeds;
    private final Taken taken;
    private final Effects effects;
    private final LineTable differences;
    private final LineTable missing;
    private final LineDetails details;
    private final ReviewFilterBar filters;
    private final Label count = new Label();
    private final TakeBar bar;
    private final StackPane middle = new StackPane();
    private final VBox root = new VBox();
    private final Subscription subscriptions;

    private boolean open = true;

    /** What a review leads to. */
    public interface Deeds {

        /** So many lines were taken, and the plan has them. */
        void taken(int lines);

        /** The user leaves it all. */
        void close();

        /** The plan was changed by others, so that the review no longer holds; these were ticked. */
        void stale(Collection<Difference> ticked);
    }

    public ReviewScreen(Workspace workspace, Words words, Review review, Deeds deeds) {
        this.workspace = workspace;
        this.words = words;
        this.review = review;
        this.deeds = deeds;
        List<ReviewLine> lines = new ReviewLines(words, workspace.catalogue(), workspace.itself().plan(), review).all();
        List<ReviewLine> present = lines.stream().filter(line -> !line.isMissing()).toList();
        taken = new Taken(review, lines);
        effects = new Effects(new DifferenceEffect(workspace.planner(), workspace.outlook().logbook()));
        differences = LineTable.ofDifferences(words, taken, present);
        missing = LineTable.ofMissing(words, taken, lines.stream().filter(ReviewLine::isMissing).toList());
        details = new LineDetails(words);
        filters = new ReviewFilterBar(words, present);
        PartyNames names = new PartyNames(workspace.itself().plan());
        bar = new TakeBar(words, PartyNames.other(workspace.authorProperty().get().party()), names, deeds::close, this::take);
        layOut();
        subscriptions = follow();
        effects.compute(review, lines);
    }

    @Override
    public Parent root() {
        return root;
    }

    /** Ticks the lines of these that are still among the differences. */
    public void tick(Collection<Difference> ticked) {
        taken.tick(ticked);
    }

    @Override
    public void dispose() {
        open = false;
        subscriptions.unsubscribe();
        effects.close();
    }

    private Subscription follow() {
        differences.onSelected(details::show);
        bar.enableTakeWhen(Bindings.createBooleanBinding(() -> !taken.acceptance().isEmpty(), taken.acceptanceProperty()));
        return Subscription.combine(
                filters.filterProperty().subscribe(filter -> {
                    differences.filter(filter);
                    tellCount();
                }),
                taken.acceptanceProperty().subscribe(now -> {
                    effects.compute(now);
                    bar.show(taken.count(), effects.totalProperty().get());
                }),
                effects.totalProperty().subscribe(now -> bar.show(taken.count(), now)),
                // After what else this change of the plan does: what was taken here closes the review.
                workspace.outlookProperty().subscribe((_, _) -> Platform.runLater(this::tellStale)),
                LargeWindow.follow(root, this::setLarge));
    }

    private void tellStale() {
        if (open) {
            deeds.stale(taken.acceptance().taken());
        }
    }

    private void setLarge(boolean large) {
        differences.setLarge(large);
        missing.setLarge(large);
    }

    private void take() {
        int lines = taken.count();
        workspace.edit(taken.acceptance().edit(bar.remark()), bar.author(), () -> deeds.taken(lines));
    }

    private void tellCount() {
        count.setText(words.say("review.count", differences.shown().size(), differences.all()));
    }

    private void layOut() {
        Label title = new Label(words.say("review.title", review.file()));
        title.getStyleClass().add("screen-title");
        Label intro = new Label(words.say("review.intro"));
        intro.getStyleClass().add("muted");
        VBox heading = new VBox(title, intro);
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox top = new HBox(16, heading, pages());
        top.getStyleClass().add("review-top");
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.getStyleClass().add("review-page");
        root.getChildren().setAll(top, middle, bar.root());
        root.getStyleClass().addAll("screen", "review-screen");
        root.getStylesheets().add(ReviewScreen.class.getResource("review.css").toExternalForm());
    }

    /** What differs, what is missing and what could not be read, each with its number; the first that has anything is shown. */
    private Node pages() {
        SegmentedButton pages = new SegmentedButton(page("differences", differences.all(), differencesPage()),
                page("missing", missing.all(), missingPage()),
                page("unreadable", review.unreadable().size(), new UnreadableTable(words, review.unreadable()).root()));
        int first = differences.all() > 0 ? 0 : missing.all() > 0 ? 1 : 2;
        pages.getButtons().get(first).setSelected(true);
        pages.getToggleGroup().selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                before.setSelected(true);
            }
        });
        return pages;
    }

    private ToggleButton page(String name, int size, Node page) {
        ToggleButton button = new ToggleButton(words.say("review.page." + name, size));
        button.setId("review-page-" + name);
        button.setMinWidth(Control.USE_PREF_SIZE);
        button.selectedProperty().subscribe(selected -> {
            if (selected) {
                middle.getChildren().setAll(page);
            }
        });
        return button;
    }

    private Node differencesPage() {
        Button clear = button("review-clear", "log.clear", filters::clear);
        differences.setPlaceholder(differences.all() == 0 ? new EmptyState(words.say("review.empty"))
                : new EmptyState(words.say("review.empty.filter"), clear));
        count.setId("review-count");
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label ticks = new Label(words.say("review.tick"));
        ticks.getStyleClass().add("muted");
        HBox controls = new HBox(8, filters, count, space, ticks, button("review-all", "review.tick.all", taken::takeAll),
                button("review-shown", "review.tick.shown", () -> taken.take(differences.shown())),
                button("review-none", "review.tick.none", taken::takeNone));
        controls.getStyleClass().add("review-controls");
        return page(controls, differences.view(), details.root());
    }

    private Node missingPage() {
        Label question = new Label(words.say("review.missing.question"));
        question.setWrapText(true);
        missing.setPlaceholder(new EmptyState(words.say("review.missing.empty")));
        return page(question, missing.view());
    }

    private static VBox page(Node... parts) {
        VBox page = new VBox(8, parts);
        VBox.setVgrow(parts[1], Priority.ALWAYS);
        return page;
    }

    private Button button(String id, String key, Runnable deed) {
        Button button = new Button(words.say(key));
        button.setId(id);
        button.setMinWidth(Control.USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
