package nl.doorbouw.app.chances;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.doorbouw.app.control.PictureCanvas;
import nl.doorbouw.app.simulation.Outcome;
import nl.doorbouw.chart.spread.Mark;
import nl.doorbouw.chart.spread.SpreadLayout;
import nl.doorbouw.chart.spread.SpreadPainter;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.simulate.Distribution;
import nl.doorbouw.schedule.simulate.Simulation;
import nl.doorbouw.text.Words;

/** Shows one spread: the chances that matter in words, and all of them as a picture. */
final class SpreadPane extends VBox {

    private static final double EVEN = 0.5;
    private static final double LIKELY_ENOUGH = 0.8;
    /** From here on the date by plan is no longer one to be surprised at. */
    private static final double SMALL = 0.4;
    private static final double LEAST_HEIGHT = 200;
    private static final Map<String, Double> CHANCES = Map.of("P10", 0.1, "P50", EVEN, "P80", LIKELY_ENOUGH);

    private final Words words;
    private final SpreadPainter painter = new SpreadPainter();
    private final PictureCanvas canvas = new PictureCanvas();
    private final Label main = new Label();
    private final Label promise = new Label();
    private final Label byPlan = new Label();

    SpreadPane(Words words) {
        this.words = words;
        main.getStyleClass().add("chance");
        main.setId("chance-plan");
        promise.setId("chance-promise");
        promise.getStyleClass().add("muted");
        byPlan.setId("chance-by-plan");
        byPlan.getStyleClass().add("muted");
        canvas.setMinHeight(LEAST_HEIGHT);
        VBox.setVgrow(canvas, Priority.ALWAYS);
        List.of(main, promise, byPlan).forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        });
        getStyleClass().add("spread-pane");
        getChildren().setAll(main, promise, byPlan, canvas);
    }

    /** The sentence with the chances, or with the promised date. */
    Label main() {
        return main;
    }

    void show(Goal goal, Outcome<Simulation> outcome, Schedule schedule) {
        Simulation simulation = outcome.value();
        Optional<Distribution> known = goal.days(simulation);
        canvas.setVisible(known.isPresent());
        if (known.isEmpty()) {
            main.setText(words.say("chances.absent", goal.name()));
            promise.setText("");
            byPlan.setText("");
            return;
        }
        Distribution days = known.get();
        Optional<LocalDate> likely = goal.likely(schedule);
        Optional<LocalDate> promised = goal.promised(schedule);
        LocalDate p50 = simulation.lastDay(days.quantile(EVEN));
        LocalDate p80 = simulation.lastDay(days.quantile(LIKELY_ENOUGH));
        main.setText(promised.map(day -> words.say("chances.promised", chance(days, simulation, day), day))
                .orElseGet(() -> words.say("chances.plan", p50, p80)));
        promise.setText(words.say(promised.isPresent() ? "chances.p80" : "chances.noPromise", p50, p80));
        byPlan.setText(likely.map(day -> byPlan(chance(days, simulation, day), day)).orElse(""));
        List<Mark> marks = marks(days, simulation, likely, promised);
        canvas.setAccessibleText(String.join(" ", main.getText(), promise.getText(), byPlan.getText()));
        canvas.show((area, pen) -> painter.paint(new SpreadLayout(days, Math.toIntExact(simulation.start().toEpochDay()), marks,
                area.width(), area.height()), !outcome.current(), words.locale(), pen));
    }

    /** The plan takes every step at its likely duration; that this is seldom how it goes is said where it shows. */
    private String byPlan(double chance, LocalDate day) {
        return words.say(chance < SMALL ? "chances.byPlan.small" : "chances.byPlan", chance, day);
    }

    private List<Mark> marks(Distribution days, Simulation simulation, Optional<LocalDate> likely, Optional<LocalDate> promised) {
        List<Mark> marks = new ArrayList<>();
        CHANCES.forEach((name, chance) -> marks.add(new Mark(days.quantile(chance), name,
                words.date(simulation.lastDay(days.quantile(chance))), Mark.Kind.CHANCE)));
        likely.ifPresent(day -> marks.add(mark("chances.mark.plan", day, days, simulation, Mark.Kind.PLAN)));
        promised.ifPresent(day -> marks.add(mark("chances.mark.promise", day, days, simulation, Mark.Kind.PROMISE)));
        return marks;
    }

    private Mark mark(String key, LocalDate day, Distribution days, Simulation simulation, Mark.Kind kind) {
        return new Mark(day(simulation, day), words.say(key, chance(days, simulation, day)), words.date(day), kind);
    }

    private static double chance(Distribution days, Simulation simulation, LocalDate lastDay) {
        return days.chanceBy(day(simulation, lastDay));
    }

    private static int day(Simulation simulation, LocalDate lastDay) {
        return Math.toIntExact(ChronoUnit.DAYS.between(simulation.start(), lastDay) + 1);
    }
}
