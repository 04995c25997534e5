package nl.doorbouw.app.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nl.doorbouw.app.control.GanttCanvas;
import nl.doorbouw.chart.GanttLayout;
import nl.doorbouw.chart.GanttRow;
import nl.doorbouw.chart.Hit;
import nl.doorbouw.chart.TimeScale;
import nl.doorbouw.chart.axis.Shading;
import nl.doorbouw.chart.paint.GanttView;
import nl.doorbouw.insight.Comparison;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.plan.word.Preparation;
import nl.doorbouw.text.Words;

/** Shows the whole of both plans, sequential above parallel, on one time axis. */
final class CompareCharts extends Region {

    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
    private static final double AXIS = 40;
    private static final double GAP = 8;
    /** Room beside the picture, as part of its width. */
    private static final double MARGIN = 0.03;
    private static final double LEAST_DAYS = 28;
    private static final double INSET = 8;

    private final Words words;
    private final CompareText text;
    private final GanttCanvas sequential;
    private final GanttCanvas parallel;
    private final Label sequentialName = new Label();
    private final Label parallelName = new Label();
    private Optional<Comparison> shown = Optional.empty();

    CompareCharts(Words words, LocalDate today, Shading shading) {
        this.words = words;
        text = new CompareText(words);
        sequential = new GanttCanvas(words.locale(), today, shading);
        parallel = new GanttCanvas(words.locale(), today, shading);
        parallel.headerHeightProperty().set(0);
        parallel.scaleProperty().bindBidirectional(sequential.scaleProperty());
        parallel.selectedProperty().bindBidirectional(sequential.selectedProperty());
        getStyleClass().add("compare-charts");
        for (GanttCanvas canvas : List.of(sequential, parallel)) {
            canvas.linksProperty().set(GanttView.Links.OF_SELECTION);
            canvas.setTips(hit -> tip(canvas, hit));
        }
        for (Label name : List.of(sequentialName, parallelName)) {
            name.getStyleClass().add("chart-name");
            name.setMouseTransparent(true);
        }
        getChildren().addAll(sequential, parallel, sequentialName, parallelName);
        setMinSize(0, 0);
        sequential.widthProperty().subscribe(this::fit);
    }

    /** The code of the step that stands out in both. */
    ObjectProperty<Optional<String>> selectedProperty() {
        return sequential.selectedProperty();
    }

    /** @param present the one that the plan has */
    void show(Comparison comparison, Preparation present, Shading shading) {
        boolean first = shown.isEmpty();
        shown = Optional.of(comparison);
        ChartRows rows = ChartRows.of(comparison);
        sequential.rowsProperty().set(rows.sequential());
        parallel.rowsProperty().set(rows.parallel());
        sequential.shadingProperty().set(shading);
        parallel.shadingProperty().set(shading);
        name(sequentialName, Preparation.SEQUENTIAL,
                text.finish(Milestone.FIRST_RESIDENTS.in(comparison.sequential())), present);
        name(parallelName, Preparation.PARALLEL,
                text.finish(Milestone.FIRST_RESIDENTS.in(comparison.parallel())), present);
        if (first) {
            fit();
        }
        requestLayout();
    }

    /** Shows both from the start to the last finish of the two. */
    void fit() {
        shown.filter(_ -> sequential.getWidth() > 0).ifPresent(comparison -> {
            int start = comparison.sequential().startDay();
            long finish = Math.max(comparison.sequential().finish().toEpochDay(),
                    comparison.parallel().finish().toEpochDay());
            double days = Math.max(LEAST_DAYS, finish - start);
            sequential.scaleProperty().set(TimeScale.fit(start - days * MARGIN, start + days * (1 + MARGIN),
                    sequential.getWidth()));
        });
    }

    @Override
    protected void layoutChildren() {
        double body = Math.floor(Math.max(0, (getHeight() - AXIS - GAP) / 2));
        double row = Math.clamp(body / Math.max(1, sequential.rowsProperty().get().size()), 1, GanttLayout.ROW_HEIGHT);
        sequential.rowHeightProperty().set(row);
        parallel.rowHeightProperty().set(row);
        sequential.resizeRelocate(0, 0, getWidth(), AXIS + body);
        parallel.resizeRelocate(0, AXIS + body + GAP, getWidth(), body);
        place(sequentialName, AXIS);
        place(parallelName, AXIS + body + GAP);
    }

    /** The steps run from the top left to the bottom right, so that the top right is free. */
    private void place(Label name, double top) {
        double width = name.prefWidth(-1);
        name.resizeRelocate(getWidth() - width - INSET, top + INSET, width, name.prefHeight(-1));
    }

    private void name(Label label, Preparation preparation, String residents, Preparation present) {
        label.setText(words.say("compare.chart", words.name(preparation), residents));
        label.pseudoClassStateChanged(PRESENT, preparation == present);
    }

    private Optional<String> tip(GanttCanvas canvas, Hit hit) {
        return canvas.rowsProperty().get().get(hit.row()) instanceof GanttRow.Step step
                ? Optional.of(text.tip(step.scheduled())) : Optional.empty();
    }
}
