package nl.doorbouw.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.why.WhyDates;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Preparation;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.text.Words;

/** What the comparison comes down to: how much earlier than in the first variant the milestones are. */
final class Message {

    private final Workspace workspace;
    private final Words words;
    private final WhyDates why;
    private final CompareText text;
    private final HBox figures = new HBox();
    private final Button choose = new Button();
    private final HBox root;

    Message(Workspace workspace, Words words, WhyDates why) {
        this.workspace = workspace;
        this.words = words;
        this.why = why;
        text = new CompareText(words);
        figures.getStyleClass().add("message");
        choose.setId("choose");
        choose.getStyleClass().add("accent");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(_ -> workspace.edit(Change.set(Subject.ROUTE, Fields.PREPARATION, Preparation.PARALLEL)));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        root = new HBox(figures, space, choose);
        root.getStyleClass().add("message");
    }

    Node root() {
        return root;
    }

    /** @param usual whether these are the variants that nobody had to choose */
    void show(Held held, boolean usual) {
        List<Node> nodes = new ArrayList<>();
        for (int side = 1; side < held.names().size(); side++) {
            nodes.add(figure(held, side, Milestone.FIRST_RESIDENTS));
        }
        if (held.names().size() == 2) {
            nodes.add(figure(held, 1, Milestone.START_OF_BUILDING));
        }
        figures.getChildren().setAll(nodes);
        Optional<Preparation> present = workspace.outlook().plan().route().map(Route::preparation);
        choose.setVisible(usual && !workspace.layer().isScenario());
        choose.setDisable(present.equals(Optional.of(Preparation.PARALLEL)));
        choose.setText(words.say(choose.isDisable() ? "compare.chosen" : "compare.choose"));
    }

    private VBox figure(Held held, int side, Milestone milestone) {
        Optional<Schedule> from = held.sides().getFirst().schedule();
        Optional<Schedule> to = held.sides().get(side).schedule();
        Label caption = new Label(words.say("compare.figure", words.say("shell.milestone." + milestone), held.names().get(side)));
        caption.getStyleClass().add("muted");
        Label gain = new Label(text.gain(from, to, milestone));
        gain.getStyleClass().add("gain");
        gain.setMinWidth(Region.USE_PREF_SIZE);
        Label dates = new Label(text.dates(from, to, milestone));
        dates.getStyleClass().add("caption");
        dates.setMinWidth(Region.USE_PREF_SIZE);
        if (!dates.getText().isEmpty()) {
            why.onDate(dates, () -> held.asked(side, milestone.code()));
        }
        return new VBox(caption, gain, dates);
    }
}
