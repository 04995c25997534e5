package nl.doorbouw.app.confront;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.doorbouw.app.control.twin.PartyTitle;
import nl.doorbouw.app.why.AskedDate;
import nl.doorbouw.app.why.WhyDates;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.confront.PartyPlan;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Words;

/** When the building starts and the first residents come, as one party sees it: likely large, the bandwidth below it. */
final class PartyFigures extends VBox {

    private static final String UNKNOWN = "–";

    private final Words words;
    private final PartyTitle title;
    private final Label cannot = new Label();
    private final GridPane grid = new GridPane(12, 0);
    private final Label[] likely = {new Label(), new Label()};
    private final Label[] range = {new Label(), new Label()};

    private Optional<PartyPlan> shown = Optional.empty();

    PartyFigures(Words words, WhyDates why) {
        this.words = words;
        title = new PartyTitle(words);
        cannot.setWrapText(true);
        cannot.getStyleClass().add("field-error");
        for (int i = 0; i < Milestone.values().length; i++) {
            Label caption = new Label(words.say("shell.milestone." + Milestone.values()[i]));
            caption.getStyleClass().add("muted");
            caption.setMinWidth(Region.USE_PREF_SIZE);
            range[i].setMinWidth(Region.USE_PREF_SIZE);
            Milestone milestone = Milestone.values()[i];
            likely[i].getStyleClass().add("likely");
            why.onDate(likely[i], () -> shown.flatMap(plan -> AskedDate.in(title.name(), plan.plan(), plan.schedule(), milestone)));
            likely[i].setMinWidth(Region.USE_PREF_SIZE);
            range[i].getStyleClass().add("caption");
            grid.addRow(i, caption, likely[i], range[i]);
        }
        getStyleClass().add("party-figures");
        getChildren().addAll(title, grid, cannot);
    }

    void show(PartyPlan plan) {
        shown = Optional.of(plan);
        title.show(plan.party());
        for (int i = 0; i < Milestone.values().length; i++) {
            Optional<ScheduledStep> step = plan.milestone(Milestone.values()[i]);
            likely[i].setText(step.map(of -> words.date(of.likely().lastDay())).orElse(UNKNOWN));
            range[i].setText(step.map(of -> words.say("confront.range", words.date(of.shortest().lastDay()),
                    words.date(of.longest().lastDay()))).orElse(""));
        }
        boolean known = plan.schedule().isPresent();
        grid.setVisible(known);
        grid.setManaged(known);
        cannot.setVisible(!known);
        cannot.setManaged(!known);
        cannot.setText(words.say("confront.cannot", words.name(plan.party())));
    }
}
