package nl.doorbouw.app.promise;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.planning.details.ForwardList;
import nl.doorbouw.app.planning.details.WhyList;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** What the promise asks of the chosen step, why the step is planned as it is, and what would bring it forward. */
final class StepPane extends VBox {

    private static final double WIDTH = 288;

    private final Workspace workspace;
    private final Words words;
    private final Label title = new Label();
    private final Label told = new Label();
    private final Label mark = new Label();
    private final WhyList why;
    private final ForwardList forward;
    private final ScrollPane scroll = new ScrollPane();
    private String code = "";

    /**
     * @param onStep  told which step is clicked in a sentence
     * @param onClose told when nothing is to be shown any more
     */
    StepPane(Workspace workspace, Words words, Consumer<String> onStep, Runnable onClose) {
        this.workspace = workspace;
        this.words = words;
        why = new WhyList(words, onStep);
        forward = new ForwardList(workspace, words, onStep);
        title.getStyleClass().add("section-title");
        title.setId("promise-step");
        mark.getStyleClass().add("mark");
        mark.managedProperty().bind(mark.visibleProperty());
        mark.visibleProperty().bind(mark.textProperty().isNotEmpty());
        for (Label label : new Label[] {title, told, mark}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        Button go = new Button(words.say("promise.toPlanning"));
        go.setId("promise-to-planning");
        go.getStyleClass().add("small");
        go.setOnAction(_ -> workspace.show(Subject.step(code)));
        VBox content = new VBox(mark, told, section("planning.section.why", why.node(), forward.node()), go);
        content.getStyleClass().add("content");
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setId("promise-details");
        getStyleClass().add("step-pane");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getChildren().setAll(head(onClose), scroll);
    }

    /** @param outlook the plan of which the row is */
    void show(Outlook outlook, BackRow row) {
        if (!code.equals(row.code())) {
            scroll.setVvalue(0);
        }
        code = row.code();
        title.setText(words.say("planning.tip.name", row.code(), row.name()));
        told.setText(words.say(isMilestone(row) ? "promise.asked.milestone" : "promise.asked", row.lateStart(), row.lateFinish(), row.planned(), row.room()));
        mark.setText(row.mark());
        outlook.schedule().step(code).ifPresent(step -> {
            why.show(outlook, step);
            forward.show(outlook, step);
        });
        setVisible(true);
    }

    private static boolean isMilestone(BackRow row) {
        return row.of().step().step().kind() == StepKind.MILESTONE;
    }

    private Node head(Runnable onClose) {
        Button close = new Button(null, new FontIcon(Material2AL.CLOSE));
        close.setId("promise-close");
        close.getStyleClass().addAll("flat", "button-icon", "small");
        close.setAccessibleText(words.say("planning.details.close"));
        close.setOnAction(_ -> onClose.run());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        return new HBox(8, title, close);
    }

    private VBox section(String key, Node... nodes) {
        Label heading = new Label(words.say(key));
        heading.getStyleClass().add("strong");
        VBox section = new VBox(8, heading);
        section.getChildren().addAll(nodes);
        return section;
    }
}
