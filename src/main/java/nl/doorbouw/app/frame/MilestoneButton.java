package nl.doorbouw.app.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.doorbouw.app.simulation.Outcome;
import nl.doorbouw.app.why.AskedDate;
import nl.doorbouw.app.why.WhyDates;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.insight.DayRange;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.schedule.simulate.Simulation;
import nl.doorbouw.text.Words;

/** The three dates of one milestone with its P50 and P80, and on a click why they are what they are. */
final class MilestoneButton {

    private static final double EVEN = 0.5;
    private static final double LIKELY_ENOUGH = 0.8;
    private static final double TOOLTIP_WIDTH = 480;
    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");

    private final Milestone milestone;
    private final Words words;
    private final Label caption = new Label();
    private final Label earliest = new Label();
    private final Label likely = new Label();
    private final Label latest = new Label();
    private final Label p50 = new Label();
    private final Label p80 = new Label();
    private final List<Label> outer;
    private final Button button = new Button();
    private final WhyDates why;
    private final Tooltip tooltip = new Tooltip();
    private String name = "";
    private int span;
    private String dates = "";
    private String chance = "";

    MilestoneButton(Milestone milestone, Words words, WhyDates why) {
        this.milestone = milestone;
        this.words = words;
        this.why = why;
        caption.getStyleClass().add("caption");
        likely.getStyleClass().add("strong");
        p50.setId("p50-" + milestone.name());
        p80.setId("p80-" + milestone.name());
        p80.getStyleClass().add("strong");
        List.of(p50, p80).forEach(label -> {
            label.getStyleClass().add("chance");
            label.setVisible(false);
        });
        Label before = new Label("–");
        Label after = new Label("–");
        outer = List.of(earliest, before, after, latest);
        HBox dates = new HBox(earliest, before, likely, after, latest, p50, p80);
        dates.getChildren().forEach(label -> label.managedProperty().bind(label.visibleProperty()));
        dates.getStyleClass().add("milestone-dates");
        VBox lines = new VBox(caption, dates);
        lines.getStyleClass().add("milestone");
        button.setGraphic(lines);
        button.setId(milestone.name());
        button.getStyleClass().addAll("flat", "milestone-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(tooltip);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
    }

    Node root() {
        return button;
    }

    void show(Outlook outlook) {
        Schedule schedule = outlook.schedule();
        name = words.say("shell.milestone." + milestone);
        Optional<ScheduledStep> step = milestone.in(schedule);
        Optional<DayRange> days = milestone.days(schedule);
        button.setVisible(step.isPresent());
        button.setManaged(step.isPresent());
        if (step.isEmpty() || days.isEmpty()) {
            return;
        }
        earliest.setText(words.date(step.get().shortest().lastDay()));
        likely.setText(words.date(step.get().likely().lastDay()));
        latest.setText(words.date(step.get().longest().lastDay()));
        span = days.get().likely();
        dates = words.say("shell.milestone.told", name, earliest.getText(), likely.getText(), latest.getText(), words.range(days.get()));
        tell();
        button.setOnAction(_ -> explain(outlook, Pass.LIKELY));
        explain(earliest, outlook, Pass.SHORTEST);
        explain(likely, outlook, Pass.LIKELY);
        explain(latest, outlook, Pass.LONGEST);
    }

    /** Leaves out what a room asks to leave out; the tooltip tells all of it. */
    void shorten(Room room) {
        p50.setVisible(room.compareTo(Room.NO_P50) < 0 && !p50.getText().isEmpty());
        boolean told = room.compareTo(Room.NO_WORDS) < 0;
        caption.setText(words.say(told ? "shell.milestone.caption" : "shell.milestone.short", name, words.span(span)));
        boolean all = room.compareTo(Room.FEW_DATES) < 0 || milestone == Milestone.FIRST_RESIDENTS;
        outer.forEach(label -> label.setVisible(all));
    }

    /** The days by which it is there in five and in eight runs out of ten, grey as long as that is of the plan before an edit. */
    void showChance(Optional<Outcome<Simulation>> known) {
        Optional<LocalDate> even = day(known, EVEN);
        Optional<LocalDate> day = day(known, LIKELY_ENOUGH);
        p50.setText(even.map(last -> words.say("shell.milestone.p50", last)).orElse(""));
        p80.setVisible(day.isPresent());
        p80.setText(day.map(last -> words.say("shell.milestone.p80", last)).orElse(""));
        boolean old = known.stream().noneMatch(Outcome::current);
        List.of(p50, p80).forEach(label -> label.pseudoClassStateChanged(OLD, old));
        chance = day.map(last -> words.say("shell.milestone.p80.told", last, even.orElse(last))).orElse("");
        tell();
    }

    private Optional<LocalDate> day(Optional<Outcome<Simulation>> known, double share) {
        return known.map(Outcome::value).flatMap(simulation -> simulation.step(milestone.code())
                .map(step -> simulation.lastDay(step.finish().quantile(share))));
    }

    private void tell() {
        String told = (dates + " " + chance).strip();
        tooltip.setText(told);
        button.setAccessibleText(told);
    }

    /** A click on one of the three dates tells of that one; the button, and so the keyboard, begins with the one by plan. */
    private void explain(Label date, Outlook outlook, Pass pass) {
        date.setOnMouseReleased(release -> {
            if (release.getButton() == MouseButton.PRIMARY && release.isStillSincePress()) {
                button.disarm();
                explain(outlook, pass);
                release.consume();
            }
        });
    }

    private void explain(Outlook outlook, Pass pass) {
        why.show(button, AskedDate.in(outlook, milestone.code(), pass));
    }
}
