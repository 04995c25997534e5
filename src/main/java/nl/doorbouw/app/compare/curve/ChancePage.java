package nl.doorbouw.app.compare.curve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.doorbouw.app.compare.Held;
import nl.doorbouw.schedule.simulate.Distribution;
import nl.doorbouw.schedule.simulate.Simulation;
import nl.doorbouw.text.Words;

/** The S-curves of the variants in one chart: the chance that first residents are there by a day. */
public final class ChancePage {

    private static final double P80 = 0.8;
    private static final double STEP = 0.2;
    /** Points of a curve; it is a staircase of days that nobody can see. */
    private static final int POINTS = 200;

    private final Words words;
    private final Label headline = new Label();
    private final CurveChart chart;
    private final VBox root;

    public ChancePage(Words words) {
        this.words = words;
        chart = new CurveChart(words.locale(), value -> words.say("compare.percent", value));
        headline.getStyleClass().add("headline");
        headline.setWrapText(true);
        VBox.setVgrow(chart, Priority.ALWAYS);
        root = new VBox(headline, chart);
        root.getStyleClass().add("curve-page");
        root.getStylesheets().add(Objects.requireNonNull(getClass().getResource("curve.css")).toExternalForm());
    }

    public Node root() {
        return root;
    }

    public void show(Held held) {
        List<Curve> curves = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < held.sides().size(); i++) {
            Optional<Simulation> simulation = held.sides().get(i).simulation().filter(known -> known.goal().isPresent());
            if (simulation.isPresent()) {
                LocalDate p80 = simulation.get().lastDay(simulation.get().goalDays().quantile(P80));
                curves.add(curve(simulation.get(), Held.style(i), words.say("compare.chance.mark", held.names().get(i), p80)));
                told.add(words.say("compare.chance.p80", held.names().get(i), p80));
            }
        }
        headline.setText(told.isEmpty() ? words.say(held.simulated() ? "compare.chance.none" : "compare.chance.computing")
                : words.say("compare.chance.headline", words.listed(told)));
        chart.show(curves, 1, STEP);
    }

    private static Curve curve(Simulation simulation, String style, String mark) {
        Distribution days = simulation.goalDays();
        List<Curve.Point> points = new ArrayList<>();
        for (int i = 0; i <= POINTS; i++) {
            int day = days.min() - 1 + Math.round((days.max() - days.min() + 1) * (float) i / POINTS);
            points.add(point(simulation, day));
        }
        return new Curve(style, points, Optional.of(new Curve.Mark(point(simulation, days.quantile(P80)), mark)));
    }

    private static Curve.Point point(Simulation simulation, int day) {
        return new Curve.Point(simulation.start().toEpochDay() + day, simulation.goalDays().chanceBy(day));
    }
}
