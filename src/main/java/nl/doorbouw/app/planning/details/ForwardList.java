package nl.doorbouw.app.planning.details;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.LatestAnswer;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.promise.BringForward;
import nl.doorbouw.insight.promise.Lever;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.LeverText;
import nl.doorbouw.text.Words;

/** Says, when asked, what would bring the date of a step forward; each sentence leads to the step at which it works. */
public final class ForwardList implements DetailsPart {

    /** What gives less is not worth a sentence here. */
    private static final int MOST = 6;

    private final Workspace workspace;
    private final Words words;
    private final Consumer<String> onStep;
    private final LatestAnswer answer = new LatestAnswer("forward");
    private final Button ask = new Button();
    private final VBox list = new VBox();
    private final VBox root = new VBox(8, ask, list);

    public ForwardList(Workspace workspace, Words words, Consumer<String> onStep) {
        this.workspace = workspace;
        this.words = words;
        this.onStep = onStep;
        ask.setText(words.say("planning.forward"));
        ask.setId("planning-forward");
        ask.getStyleClass().add("small");
        list.setId("planning-forward-list");
        list.getStyleClass().add("sentences");
    }

    @Override
    public Node node() {
        return root;
    }

    /** Another step or another state of the plan has to be asked about anew. */
    @Override
    public void show(Outlook outlook, ScheduledStep step) {
        list.getChildren().clear();
        ask.setDisable(false);
        // What was asked about the state before is no longer told.
        answer.ask(_ -> { });
        ask.setOnAction(_ -> compute(outlook, step.code()));
    }

    private void compute(Outlook outlook, String code) {
        ask.setDisable(true);
        list.getChildren().setAll(said(words.say("compare.computing")));
        answer.ask(turn -> {
            Optional<BringForward> found = bringForward(outlook, code);
            turn.tell(() -> tell(outlook, found.map(BringForward::levers).orElse(List.of())));
        });
    }

    /** A step that is only possible has no likely date to bring forward. */
    private Optional<BringForward> bringForward(Outlook outlook, String code) {
        try {
            return Optional.of(BringForward.of(workspace.planner(), outlook.plan(), code));
        } catch (PlanException _) {
            return Optional.empty();
        }
    }

    private void tell(Outlook outlook, List<Lever> levers) {
        LeverText text = new LeverText(words, workspace.catalogue(), outlook.schedule());
        list.getChildren().setAll(levers.isEmpty() ? List.of(said(words.say("why.forwardNone")))
                : levers.stream().limit(MOST).map(lever -> sentence(text.sentence(lever), lever.step())).toList());
    }

    private Node sentence(String sentence, String code) {
        Hyperlink link = new Hyperlink(sentence);
        link.getStyleClass().add("quiet");
        link.setWrapText(true);
        link.setOnAction(_ -> onStep.accept(code));
        return link;
    }

    private static Label said(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }
}
