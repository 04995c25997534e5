package nl.doorbouw.app.compare.why;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import nl.doorbouw.text.Words;

/** Draws a waterfall between the dates of two variants: a bar a row, with its words at the left and its size at the right. */
final class WaterfallChart extends Region {

    private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");
    private static final double ROW = 32;
    private static final double BAR = 14;
    private static final double VALUE = 176;
    private static final double TEXT_SHARE = 0.36;
    private static final double GAP = 16;

    private final Words words;
    private final List<Row> rows = new ArrayList<>();
    private Waterfall shown = new Waterfall(List.of(), 0);

    /** The nodes of one row, and which days its bar spans. */
    private record Row(Label text, Region bar, Region hair, Label value, int from, int to) {
    }

    WaterfallChart(Words words) {
        this.words = words;
        getStyleClass().add("waterfall");
        setMinWidth(0);
    }

    /**
     * @param first the words of the first variant with its date
     * @param last  those of the other
     */
    void show(Waterfall waterfall, String first, String last) {
        shown = waterfall;
        rows.clear();
        rows.add(row(first, "", 0, 0, "end"));
        waterfall.bars().forEach(bar -> rows.add(row(bar.text(),
                words.say("compare.why.value", words.change(bar.days()), signed(bar.days())), bar.from(), bar.to(), "part")));
        rows.add(row(last, words.say("compare.why.value", words.change(waterfall.total()), signed(waterfall.total())), 0,
                waterfall.total(), "total"));
        List<Node> nodes = new ArrayList<>();
        rows.forEach(row -> nodes.addAll(List.of(row.hair(), row.bar(), row.text(), row.value())));
        getChildren().setAll(nodes);
    }

    /** The words of the first variant with its date, anew at each {@code show}. */
    Label first() {
        return rows.getFirst().text();
    }

    /** Those of the other. */
    Label last() {
        return rows.getLast().text();
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows.size() * ROW;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = Math.round(getWidth() * TEXT_SHARE) + GAP;
        double room = Math.max(0, getWidth() - left - VALUE - GAP);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double top = i * ROW;
            double from = left + shown.x(Math.min(row.from(), row.to()), room);
            double to = left + shown.x(Math.max(row.from(), row.to()), room);
            row.text().resizeRelocate(0, top, left - GAP, ROW);
            row.value().resizeRelocate(getWidth() - VALUE, top, VALUE, ROW);
            row.bar().resizeRelocate(Math.round(from), top + (ROW - BAR) / 2, Math.max(3, Math.round(to - from)), BAR);
            // The line leads the eye from the end of this bar to the beginning of the next one.
            row.hair().setVisible(i < rows.size() - 1);
            row.hair().resizeRelocate(Math.round(left + shown.x(row.to(), room)), top + ROW / 2, 1, ROW);
        }
    }

    private Row row(String text, String value, int from, int to, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style + "-text");
        label.setTooltip(new Tooltip(text));
        Label size = new Label(value);
        size.getStyleClass().addAll("figures", style + "-text");
        size.setAlignment(Pos.CENTER_RIGHT);
        Region bar = new Region();
        bar.getStyleClass().addAll("bar", style);
        bar.pseudoClassStateChanged(LATER, to > from);
        Region hair = new Region();
        hair.getStyleClass().add("hair");
        return new Row(label, bar, hair, size, from, to);
    }

    private static String signed(int days) {
        return days > 0 ? "+" + days : days < 0 ? "−" + -days : "0";
    }
}
