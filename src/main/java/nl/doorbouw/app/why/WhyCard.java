package nl.doorbouw.app.why;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.LatestAnswer;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.insight.promise.BringForward;
import nl.doorbouw.insight.promise.Lever;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.schedule.Grounds;
import nl.doorbouw.text.Because;
import nl.doorbouw.text.LeverText;
import nl.doorbouw.text.Words;
import org.controlsfx.control.SegmentedButton;

/** Tells of one date which one it is, why, where it waits longest, and what would bring it forward. */
final class WhyCard {

    /** The list that is worth reading; the largest gains come first. */
    private static final int MOST_LEVERS = 5;

    private final Workspace workspace;
    private final Words words;
    private final LatestAnswer levers;
    private final Consumer<String> onStep;
    private final VBox forward = new VBox();
    private final VBox reasons = new VBox();
    private final Label longest = new Label();
    private final Label longestTitle = new Label();
    private final VBox root = new VBox();

    /** @param onStep told which step the user wants to see in the planning */
    WhyCard(Workspace workspace, Words words, LatestAnswer levers, Consumer<String> onStep) {
        this.workspace = workspace;
        this.words = words;
        this.levers = levers;
        this.onStep = onStep;
        reasons.setId("why-reasons");
        reasons.getStyleClass().add("reasons");
        longest.setId("why-longest");
        wrap(longest);
        forward.setId("why-forward");
        forward.getStyleClass().add("reasons");
        root.setId("why-card");
        root.getStyleClass().add("why-card");
        root.getStylesheets().add(Objects.requireNonNull(getClass().getResource("why.css")).toExternalForm());
    }

    Node root() {
        return root;
    }

    void show(AskedDate asked) {
        longestTitle.setText(words.say("whyDate.longest"));
        // The chain is the longest part by far: below it nobody would find the rest.
        VBox told = new VBox(longestTitle, longest, title("whyDate.forward"), forward, title("whyDate.chain"), reasons);
        told.getStyleClass().add("told");
        longestTitle.getStyleClass().add("strong");
        longestTitle.managedProperty().bind(longestTitle.visibleProperty());
        longest.managedProperty().bind(longest.visibleProperty());
        ScrollPane scroll = new ScrollPane(told);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().setAll(head(asked), scroll, foot(asked));
        tell(asked);
        bringForward(asked);
    }

    private Node head(AskedDate asked) {
        Label name = new Label(words.say("whyDate.step", asked.code(), words.say(asked.step().step().name())));
        name.setId("why-name");
        name.getStyleClass().add("section-title");
        wrap(name);
        Label of = new Label(asked.of());
        of.getStyleClass().add("muted");
        of.setVisible(!asked.of().isBlank());
        of.setManaged(!asked.of().isBlank());
        wrap(of);
        SegmentedButton passes = new SegmentedButton(IntStream.range(0, Pass.values().length)
                .mapToObj(index -> pass(asked, Pass.values()[index])).toArray(ToggleButton[]::new));
        VBox head = new VBox(name, of, passes);
        head.getStyleClass().add("head");
        return head;
    }

    private ToggleButton pass(AskedDate asked, Pass pass) {
        ToggleButton button = new ToggleButton(words.say("whyDate.pass." + pass, asked.step().span(pass).lastDay()));
        button.setId("why-" + pass);
        button.setSelected(pass == asked.pass());
        button.setOnAction(_ -> {
            // One of the three always holds: a click on the one that does keeps it.
            button.setSelected(true);
            tell(asked.in(pass));
        });
        return button;
    }

    private void tell(AskedDate asked) {
        Because because = new Because(words, asked.schedule());
        List<Grounds> chain = asked.schedule().chainTo(asked.code(), asked.pass()).reversed();
        reasons.getChildren().setAll(chain.stream().map(grounds -> sentence(because.sentence(grounds), grounds.step().code())).toList());
        String wait = because.longestWait(asked.code(), asked.pass()).orElse("");
        longest.setText(wait);
        longest.setVisible(!wait.isEmpty());
        longestTitle.setVisible(!wait.isEmpty());
    }

    private void bringForward(AskedDate asked) {
        forward.getChildren().setAll(said(words.say("whyDate.computing")));
        levers.ask(turn -> {
            List<Lever> found = found(asked);
            turn.tell(() -> tell(asked, found));
        });
    }

    /** A step that is only possible has no likely date to bring forward. */
    private List<Lever> found(AskedDate asked) {
        try {
            return BringForward.of(workspace.planner(), asked.plan(), asked.code()).levers();
        } catch (PlanException _) {
            return List.of();
        }
    }

    private void tell(AskedDate asked, List<Lever> found) {
        LeverText text = new LeverText(words, workspace.catalogue(), asked.schedule());
        forward.getChildren().setAll(found.isEmpty() ? List.of(said(words.say("why.forwardNone")))
                : found.stream().limit(MOST_LEVERS).map(lever -> sentence(text.sentence(lever), lever.step())).toList());
    }

    private Node foot(AskedDate asked) {
        Hyperlink show = new Hyperlink(words.say("whyDate.show"));
        show.setId("why-show");
        show.setOnAction(_ -> onStep.accept(asked.code()));
        show.setVisible(isInPlan(asked.code()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(space, show);
        foot.getStyleClass().add("foot");
        return foot;
    }

    /** A sentence leads to its step, where the plan of the window has it. */
    private Node sentence(String sentence, String code) {
        if (!isInPlan(code)) {
            Label label = new Label(sentence);
            wrap(label);
            return label;
        }
        Hyperlink link = new Hyperlink(sentence);
        link.getStyleClass().add("quiet");
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> onStep.accept(code));
        return link;
    }

    private boolean isInPlan(String code) {
        return workspace.outlook().schedule().step(code).isPresent();
    }

    private Label title(String key) {
        Label title = new Label(words.say(key));
        title.getStyleClass().add("strong");
        return title;
    }

    private static Label said(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        wrap(label);
        return label;
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
    }
}
