package nl.doorbouw.app.compare.curve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.doorbouw.app.compare.CompareText;
import nl.doorbouw.app.compare.Held;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.risk.WorkAtRisk;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.text.Words;

/** What each variant saves beside what it puts at risk: weeks and hours, in time and before each decision. */
public final class RiskPage {

    /** As many decisions as leave room for the curves. */
    private static final int MOST = 7;
    private static final int WIDEST = 800;

    private static final int WIDTH = 112;
    private static final int WIDEST_NAME = 232;

    private final Words words;
    private final CompareText text;
    private final HBox figures = new HBox();
    private final GridPane decisions = new GridPane();
    private final Label estimated = new Label();
    private final CurveChart chart;
    private final VBox root;

    public RiskPage(Words words) {
        this.words = words;
        text = new CompareText(words);
        chart = new CurveChart(words.locale(), value -> words.say("risk.hours", Math.round(value)));
        figures.getStyleClass().add("risk-figures");
        decisions.getStyleClass().add("risk-decisions");
        decisions.setMaxWidth(WIDEST);
        decisions.setMinHeight(Region.USE_PREF_SIZE);
        estimated.getStyleClass().add("caption");
        estimated.setWrapText(true);
        Label caption = new Label(words.say("compare.risk.curve"));
        caption.getStyleClass().add("muted");
        Label before = new Label(words.say("risk.byDecision"));
        before.getStyleClass().add("muted");
        before.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(chart, Priority.ALWAYS);
        root = new VBox(figures, caption, chart, before, decisions, estimated);
        root.getStyleClass().add("curve-page");
        root.getStylesheets().add(Objects.requireNonNull(getClass().getResource("curve.css")).toExternalForm());
    }

    public Node root() {
        return root;
    }

    public void show(Held held) {
        figures.getChildren().clear();
        List<Curve> curves = new ArrayList<>();
        double highest = 1;
        for (int i = 0; i < held.risks().size(); i++) {
            figures.getChildren().add(figure(held, i));
            if (held.risks().get(i).isPresent()) {
                WorkAtRisk risk = held.risks().get(i).get();
                curves.add(curve(risk, Held.style(i), held.names().get(i)));
                highest = Math.max(highest, risk.peak().map(peak -> peak.amount().hours()).orElse(0.0));
            }
        }
        chart.show(curves, highest, CurveGeometry.step(highest));
        showDecisions(held);
        int most = held.risks().stream().flatMap(Optional::stream).mapToInt(WorkAtRisk::estimated).max().orElse(0);
        estimated.setText(words.say("compare.risk.estimated", most));
    }

    private Node figure(Held held, int index) {
        Region dot = new Region();
        dot.getStyleClass().addAll("dot", Held.style(index));
        Label name = new Label(held.names().get(index));
        name.getStyleClass().add("strong");
        // The figures keep their room; a long name does not.
        name.setMaxWidth(WIDEST_NAME);
        HBox title = new HBox(8, dot, name);
        title.getStyleClass().add("risk-title");
        Label saved = new Label(index == 0 ? words.say("compare.risk.first") : text.gain(held.sides().getFirst().schedule(),
                held.sides().get(index).schedule(), Milestone.FIRST_RESIDENTS));
        saved.getStyleClass().add(index == 0 ? "muted" : "gain");
        Label risk = new Label(held.risks().get(index).flatMap(WorkAtRisk::peak)
                .map(peak -> words.say("compare.risk.peak", Math.round(peak.amount().hours()), LocalDate.ofEpochDay(peak.day())))
                .orElseGet(() -> words.say("compare.risk.nothing")));
        risk.getStyleClass().add("risk");
        risk.setWrapText(true);
        risk.setMaxWidth(WIDEST_NAME);
        risk.setMinHeight(Region.USE_PREF_SIZE);
        saved.setMinWidth(Region.USE_PREF_SIZE);
        return new VBox(title, saved, risk);
    }

    private static Curve curve(WorkAtRisk risk, String style, String name) {
        List<Curve.Point> points = risk.curve().stream().map(point -> new Curve.Point(point.day(), point.amount().hours())).toList();
        return new Curve(style, points, risk.peak().map(peak ->
                new Curve.Mark(new Curve.Point(peak.day(), peak.amount().hours()), name)));
    }

    /** A row for each decision before which most is at risk in any variant; the hours of each variant before it. */
    private void showDecisions(Held held) {
        decisions.getChildren().clear();
        decisions.getColumnConstraints().clear();
        decisions.getColumnConstraints().add(new ColumnConstraints());
        decisions.getColumnConstraints().getFirst().setHgrow(Priority.ALWAYS);
        List<String> codes = held.risks().stream().flatMap(Optional::stream).flatMap(risk -> risk.decisions().stream())
                .filter(decision -> decision.amount().hours() > 0)
                .sorted(Comparator.comparing(decision -> -decision.amount().hours())).map(WorkAtRisk.AtDecision::step)
                .distinct().limit(MOST).toList();
        for (int i = 0; i < held.names().size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(HPos.RIGHT);
            column.setMinWidth(WIDTH);
            column.setMaxWidth(WIDTH);
            decisions.getColumnConstraints().add(column);
            Label name = styled(held.names().get(i), "caption");
            // Two routes differ at the end of their names.
            name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            decisions.add(name, i + 1, 0);
        }
        int row = 1;
        for (String code : codes) {
            decisions.add(styled(named(held, code), "decision"), 0, row);
            for (int i = 0; i < held.risks().size(); i++) {
                decisions.add(styled(hours(held.risks().get(i), code), "figures"), i + 1, row);
            }
            row++;
        }
    }

    private String hours(Optional<WorkAtRisk> risk, String code) {
        return risk.flatMap(known -> known.decisions().stream().filter(decision -> decision.step().equals(code)).findFirst())
                .map(decision -> words.say("risk.hours", Math.round(decision.amount().hours()))).orElse("–");
    }

    private String named(Held held, String code) {
        return held.sides().stream().flatMap(side -> side.schedule().stream()).map((Schedule schedule) -> schedule.step(code))
                .flatMap(Optional::stream).findFirst().map(step -> words.say("cause.measure", code, words.say(step.step().name())))
                .orElse(code);
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
