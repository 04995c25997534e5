package nl.doorbouw.app.compare.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import nl.doorbouw.chart.Box;
import nl.doorbouw.chart.axis.Ticks;

/** Draws curves on a time axis, with a scale of values at the left and the marks beside their points. */
final class CurveChart extends Region {

    private static final double AXIS = 24;
    private static final double SCALE = 72;
    private static final double LABEL = 20;
    private static final double DOT = 5;
    private static final double LEAST_TICK = 44;
    private static final double WIDEST_LETTER = 11;

    private final Locale locale;
    private final DoubleFunction<String> values;
    private List<Curve> curves = List.of();
    private double top = 1;
    private double step = 1;

    /** @param values writes a value beside the scale */
    CurveChart(Locale locale, DoubleFunction<String> values) {
        this.locale = locale;
        this.values = values;
        getStyleClass().add("curve-chart");
        setMinSize(0, 0);
    }

    /**
     * @param highest the value that must fit
     * @param by      the distance between the lines of the scale
     */
    void show(List<Curve> shown, double highest, double by) {
        curves = List.copyOf(shown);
        top = Math.max(by, Math.ceil(highest / by) * by);
        step = by;
        requestLayout();
    }

    /** Few lines, so they are made anew whenever something changes. */
    @Override
    protected void layoutChildren() {
        double width = Math.max(1, getWidth() - SCALE);
        double height = Math.max(1, getHeight() - AXIS - LABEL);
        CurveGeometry geometry = CurveGeometry.of(curves, top, width, height);
        List<Node> nodes = new ArrayList<>();
        for (double value = 0; value <= top + step / 2; value += step) {
            nodes.addAll(level(value, geometry, width));
        }
        Ticks ticks = Ticks.of(geometry.scale(), width, locale);
        (ticks.upper().isEmpty() ? ticks.lower() : ticks.upper()).forEach(tick -> nodes.addAll(tick(tick, geometry, height)));
        curves.forEach(curve -> nodes.add(line(curve, geometry)));
        List<Box> taken = new ArrayList<>();
        curves.forEach(curve -> curve.mark().ifPresent(mark -> nodes.addAll(mark(curve, mark, geometry, taken))));
        getChildren().setAll(nodes);
    }

    private List<Node> level(double value, CurveGeometry geometry, double width) {
        double y = Math.round(LABEL + geometry.y(value)) + 0.5;
        Line line = styled(new Line(SCALE, y, SCALE + width, y), "grid-line");
        Label label = label(values.apply(value), "scale-label");
        label.setAlignment(Pos.CENTER_RIGHT);
        label.resizeRelocate(0, y - LABEL / 2, SCALE - 8, LABEL);
        return List.of(line, label);
    }

    private List<Node> tick(Ticks.Tick tick, CurveGeometry geometry, double height) {
        double x = Math.round(SCALE + geometry.scale().x(tick.from())) + 0.5;
        double room = geometry.scale().x(tick.to()) - geometry.scale().x(tick.from());
        if (x < SCALE) {
            return List.of();
        }
        Line line = styled(new Line(x, LABEL, x, LABEL + height), "grid-line");
        Label label = label(room >= LEAST_TICK ? tick.label() : "", "axis-label");
        label.resizeRelocate(x + 4, LABEL + height + 2, Math.max(0, room - 4), AXIS - 2);
        return List.of(line, label);
    }

    private Polyline line(Curve curve, CurveGeometry geometry) {
        Polyline line = styled(new Polyline(), "curve");
        line.getStyleClass().add(curve.style());
        line.getPoints().setAll(geometry.corners(curve));
        line.setLayoutX(SCALE);
        line.setLayoutY(LABEL);
        return line;
    }

    /** The words move down when others stand there already. */
    private List<Node> mark(Curve curve, Curve.Mark mark, CurveGeometry geometry, List<Box> taken) {
        double x = SCALE + geometry.x(mark.at());
        double y = LABEL + geometry.y(mark.at().value());
        Circle dot = styled(new Circle(x, y, DOT), "mark");
        dot.getStyleClass().add(curve.style());
        Label words = label(mark.text(), "mark-label");
        // A long name is cut short, its date never.
        words.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        words.getStyleClass().add(curve.style());
        double wide = Math.min(mark.text().length() * WIDEST_LETTER, getWidth() / 2);
        boolean left = x + DOT + wide > getWidth();
        Box room = new Box(left ? x - DOT - wide : x + DOT, Math.max(0, y - LABEL - DOT), wide, LABEL);
        while (taken.stream().anyMatch(room::meets)) {
            room = new Box(room.x(), room.y() + LABEL, room.width(), room.height());
        }
        taken.add(room);
        words.setAlignment(left ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        words.resizeRelocate(room.x(), room.y(), room.width(), room.height());
        return List.of(dot, words);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        return node;
    }
}
