package nl.doorbouw.app.frame;

import atlantafx.base.controls.Popover;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.why.AskedDate;
import nl.doorbouw.app.why.WhyDates;
import nl.doorbouw.catalogue.PlanQuestions;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.Relevance;
import nl.doorbouw.catalogue.RouteQuestions;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.Notice;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.view.Views;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.OpenQuestions;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.NoticeText;
import nl.doorbouw.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The bar below every screen: the two dates, the open questions and the notices of the plan as it now is. */
final class StatusBar {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final int LIST_WIDTH = 480;
    private static final int LIST_HEIGHT = 320;

    private final Workspace workspace;
    private final Words words;
    private final WhyDates why;
    private final MilestoneButton startOfBuilding;
    private final MilestoneButton firstResidents;
    private final Label openQuestions = new Label();
    private final Button differences = new Button();
    private final Button notices = new Button();
    private final Map<Labeled, Count> counts = new HashMap<>();
    private final HBox root;
    private final Subscription subscription;

    /** A number, and the words that say of what. */
    private record Count(String words, int number) {
    }

    /** @param onPlace told which place the user wants to see */
    StatusBar(Workspace workspace, Words words, Consumer<Place> onPlace) {
        this.workspace = workspace;
        this.words = words;
        why = new WhyDates(workspace, words);
        startOfBuilding = new MilestoneButton(Milestone.START_OF_BUILDING, words, why);
        firstResidents = new MilestoneButton(Milestone.FIRST_RESIDENTS, words, why);
        openQuestions.setGraphic(new FontIcon(Material2OutlinedAL.HELP_OUTLINE));
        openQuestions.setId("open-questions");
        openQuestions.setMinWidth(Region.USE_PREF_SIZE);
        differences.setGraphic(new FontIcon(Material2OutlinedAL.FORUM));
        differences.setId("unsettled");
        differences.getStyleClass().add("flat");
        differences.setMinWidth(Region.USE_PREF_SIZE);
        differences.setTooltip(new Tooltip(words.say("shell.status.unsettled.tip")));
        differences.setOnAction(_ -> onPlace.accept(Place.CONFRONT));
        notices.setGraphic(new FontIcon(Material2OutlinedMZ.NOTIFICATIONS));
        notices.setId("notices");
        notices.getStyleClass().add("flat");
        notices.setMinWidth(Region.USE_PREF_SIZE);
        notices.setTooltip(new Tooltip(words.say("shell.notices.title")));
        notices.setOnAction(_ -> showNotices());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        root = new HBox(startOfBuilding.root(), firstResidents.root(), space, openQuestions, differences, notices);
        root.getStyleClass().add("status-bar-pane");
        // What is said follows the room there is, and not the other way round.
        root.setMinWidth(0);
        subscription = Subscription.combine(workspace.outlookProperty().subscribe(this::show),
                workspace.simulation().simulationProperty().subscribe(known -> {
                    firstResidents.showChance(known);
                    fit();
                }),
                root.widthProperty().subscribe(this::fit), root.sceneProperty().subscribe(this::fit));
    }

    Node root() {
        return root;
    }

    void dispose() {
        subscription.unsubscribe();
        why.close();
    }

    private void show(Outlook outlook) {
        startOfBuilding.show(outlook);
        firstResidents.show(outlook);
        boolean wide = outlook.plan().openQuestions() == OpenQuestions.FULL;
        int open = openQuestions(outlook);
        String told = words.say(wide ? "shell.status.openWide" : "shell.status.open", open);
        openQuestions.setTooltip(new Tooltip(told));
        openQuestions.setAccessibleText(told);
        counts.put(openQuestions, new Count(words.say("shell.status.open", open), open));
        int unsettled = Views.of(outlook.logbook()).differences(Party.GEMEENTE, Party.CORPORATIE).size();
        counts.put(differences, new Count(words.say("shell.status.unsettled", unsettled), unsettled));
        differences.setVisible(unsettled > 0);
        differences.setManaged(unsettled > 0);
        int notified = outlook.notices().size();
        counts.put(notices, new Count(words.say("shell.status.notices", notified), notified));
        notices.setDisable(notified == 0);
        fit();
    }

    /** Says as much as there is room for; nothing is cut off. */
    private void fit() {
        if (root.getScene() == null || root.getWidth() == 0) {
            return;
        }
        for (Room room : Room.values()) {
            shorten(room);
            root.applyCss();
            if (root.prefWidth(-1) <= root.getWidth()) {
                return;
            }
        }
    }

    private void shorten(Room room) {
        startOfBuilding.shorten(room);
        firstResidents.shorten(room);
        root.pseudoClassStateChanged(NARROW, room.compareTo(Room.SMALL) >= 0);
        boolean numbers = room.compareTo(Room.NUMBERS) >= 0;
        counts.forEach((label, count) -> label.setText(numbers ? Integer.toString(count.number()) : count.words()));
    }

    private int openQuestions(Outlook outlook) {
        List<Question> open = outlook.plan().route().map(route -> new Relevance(workspace.catalogue(), route).open(outlook.plan()))
                .orElseGet(() -> new PlanQuestions(workspace.catalogue(), outlook.plan()).all().stream()
                        .filter(question -> RouteQuestions.answer(question, outlook.plan()) == Answer.OPEN).toList());
        return open.size();
    }

    private void showNotices() {
        Outlook outlook = workspace.outlook();
        NoticeText text = new NoticeText(words, workspace.catalogue(), outlook.schedule());
        VBox list = new VBox(8);
        list.setId("notice-list");
        list.setPrefWidth(LIST_WIDTH);
        outlook.notices().forEach(notice -> {
            Label sentence = wrapped(text.sentence(notice));
            stepOf(notice).ifPresent(step -> why.onDate(sentence, () -> AskedDate.in(outlook, step, Pass.LIKELY)));
            list.getChildren().add(sentence);
        });
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(LIST_HEIGHT);
        scroll.setPrefWidth(LIST_WIDTH);
        Popover popover = new Popover(scroll);
        popover.setTitle(words.say("shell.notices.title"));
        popover.setHeaderAlwaysVisible(true);
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_RIGHT);
        popover.setDetachable(false);
        popover.show(notices);
    }

    private static Optional<String> stepOf(Notice notice) {
        return switch (notice) {
            case Notice.Warning _ -> Optional.empty();
            case Notice.TooLate late -> Optional.of(late.step());
            case Notice.DeadlineMissed missed -> Optional.of(missed.step());
        };
    }

    private static Label wrapped(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
