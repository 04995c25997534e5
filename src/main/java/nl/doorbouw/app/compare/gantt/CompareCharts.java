package nl.doorbouw.app.compare.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import nl.doorbouw.app.compare.CompareText;
import nl.doorbouw.app.compare.Held;
import nl.doorbouw.app.control.GanttCanvas;
import nl.doorbouw.chart.GanttLayout;
import nl.doorbouw.chart.GanttRow;
import nl.doorbouw.chart.Hit;
import nl.doorbouw.chart.TimeScale;
import nl.doorbouw.chart.axis.Shading;
import nl.doorbouw.chart.paint.GanttView;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.text.Words;

/** Shows the whole of each variant, under each other on one time axis. */
final class CompareCharts extends Region {

    private static final double AXIS = 40;
    private static final double GAP = 8;
    /** Room beside the picture, as part of its width. */
    private static final double MARGIN = 0.03;
    private static final double LEAST_DAYS = 28;
    private static final double INSET = 8;

    private final Words words;
    private final CompareText text;
    private final LocalDate today;
    private final ObjectProperty<Optional<String>> selected = new SimpleObjectProperty<>(this, "selected", Optional.empty());
    private final List<GanttCanvas> canvases = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private Shading shading;
    private Optional<Held> shown = Optional.empty();

    CompareCharts(Words words, LocalDate today, Shading shading) {
        this.words = words;
        this.today = today;
        this.shading = shading;
        text = new CompareText(words);
        getStyleClass().add("compare-charts");
        setMinSize(0, 0);
        widthProperty().subscribe(this::fit);
    }

    /** The code of the step that stands out in all. */
    ObjectProperty<Optional<String>> selectedProperty() {
        return selected;
    }

    void show(Held held, Shading behind) {
        boolean others = !shown.map(Held::names).equals(Optional.of(held.names()));
        shown = Optional.of(held);
        shading = behind;
        if (others) {
            makeCharts(held.names().size());
        }
        List<List<GanttRow>> charts = ChartRows.of(held.comparison()).charts();
        for (int side = 0; side < charts.size(); side++) {
            canvases.get(side).rowsProperty().set(charts.get(side));
            canvases.get(side).shadingProperty().set(shading);
            labels.get(side).setText(words.say("compare.chart", held.names().get(side),
                    text.finish(held.sides().get(side).schedule().flatMap(Milestone.FIRST_RESIDENTS::in))));
        }
        if (others) {
            fit();
        }
        requestLayout();
    }

    /** Shows all from the start to the last finish. */
    private void fit() {
        List<Schedule> schedules = shown.map(held -> held.sides().stream().flatMap(side -> side.schedule().stream()).toList())
                .orElse(List.of());
        if (getWidth() <= 0 || schedules.isEmpty()) {
            return;
        }
        int start = schedules.stream().mapToInt(Schedule::startDay).min().orElseThrow();
        long finish = schedules.stream().mapToLong(schedule -> schedule.finish().toEpochDay()).max().orElseThrow();
        double days = Math.max(LEAST_DAYS, finish - start);
        canvases.getFirst().scaleProperty().set(TimeScale.fit(start - days * MARGIN, start + days * (1 + MARGIN), getWidth()));
    }

    private void makeCharts(int count) {
        canvases.forEach(canvas -> canvas.selectedProperty().unbindBidirectional(selected));
        canvases.clear();
        labels.clear();
        for (int side = 0; side < count; side++) {
            GanttCanvas canvas = new GanttCanvas(words.locale(), today, shading);
            canvas.linksProperty().set(GanttView.Links.OF_SELECTION);
            canvas.setTips(hit -> tip(canvas, hit));
            canvas.selectedProperty().bindBidirectional(selected);
            if (side > 0) {
                canvas.headerHeightProperty().set(0);
                canvas.scaleProperty().bindBidirectional(canvases.getFirst().scaleProperty());
            }
            Label label = new Label();
            label.getStyleClass().addAll("chart-name", Held.style(side));
            // A long name is cut short, its date never.
            label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            label.setMouseTransparent(true);
            canvases.add(canvas);
            labels.add(label);
        }
        getChildren().setAll(canvases);
        getChildren().addAll(labels);
    }

    @Override
    protected void layoutChildren() {
        int count = Math.max(1, canvases.size());
        double body = Math.floor(Math.max(0, (getHeight() - AXIS - GAP * (count - 1)) / count));
        double top = 0;
        for (int side = 0; side < canvases.size(); side++) {
            GanttCanvas canvas = canvases.get(side);
            double head = side == 0 ? AXIS : 0;
            canvas.rowHeightProperty().set(Math.clamp(body / Math.max(1, canvas.rowsProperty().get().size()), 1, GanttLayout.ROW_HEIGHT));
            canvas.resizeRelocate(0, top, getWidth(), head + body);
            place(labels.get(side), top + head);
            top += head + body + GAP;
        }
    }

    /** The steps run from the top left to the bottom right, so that the top right is free. */
    private void place(Label name, double top) {
        double width = Math.min(name.prefWidth(-1), Math.max(0, getWidth() - 2 * INSET));
        name.resizeRelocate(getWidth() - width - INSET, top + INSET, width, name.prefHeight(-1));
    }

    private Optional<String> tip(GanttCanvas canvas, Hit hit) {
        return canvas.rowsProperty().get().get(hit.row()) instanceof GanttRow.Step step
                ? Optional.of(text.tip(step.scheduled())) : Optional.empty();
    }
}
