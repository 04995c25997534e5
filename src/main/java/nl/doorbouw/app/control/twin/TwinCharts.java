package nl.doorbouw.app.control.twin;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import nl.doorbouw.app.control.GanttCanvas;
import nl.doorbouw.chart.GanttLayout;
import nl.doorbouw.chart.GanttRow;
import nl.doorbouw.chart.Hit;
import nl.doorbouw.chart.TimeScale;
import nl.doorbouw.chart.axis.Shading;
import nl.doorbouw.chart.paint.GanttView;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;

/** Shows the whole of two plans, one above the other, on one time axis. */
public class TwinCharts extends Region {

    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
    private static final double AXIS = 40;
    private static final double GAP = 8;
    /** Room beside the picture, as part of its width. */
    private static final double MARGIN = 0.03;
    private static final double LEAST_DAYS = 28;
    private static final double LEAST_ROW = 0.5;
    private static final double INSET = 8;

    private final Function<ScheduledStep, String> tip;
    private final GanttCanvas above;
    private final GanttCanvas below;
    private final Label aboveName = new Label();
    private final Label belowName = new Label();
    private List<Schedule> shown = List.of();

    /** @param tip what is said of the step under the mouse */
    public TwinCharts(Locale locale, LocalDate today, Shading shading, Function<ScheduledStep, String> tip) {
        this.tip = tip;
        above = new GanttCanvas(locale, today, shading);
        below = new GanttCanvas(locale, today, shading);
        below.headerHeightProperty().set(0);
        below.scaleProperty().bindBidirectional(above.scaleProperty());
        below.selectedProperty().bindBidirectional(above.selectedProperty());
        getStyleClass().add("twin-charts");
        for (GanttCanvas canvas : List.of(above, below)) {
            canvas.linksProperty().set(GanttView.Links.OF_SELECTION);
            canvas.setTips(hit -> tip(canvas, hit));
        }
        for (Label name : List.of(aboveName, belowName)) {
            name.getStyleClass().add("chart-name");
            name.setMouseTransparent(true);
            // Where there is no room the date is kept.
            name.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        }
        getChildren().addAll(above, below, aboveName, belowName);
        setMinSize(0, 0);
        above.widthProperty().subscribe(this::fit);
    }

    /** The code of the step that stands out in both. */
    public final ObjectProperty<Optional<String>> selectedProperty() {
        return above.selectedProperty();
    }

    /** Shows two plans; one that cannot be computed stays blank. */
    public final void show(Optional<Schedule> first, Optional<Schedule> second, Shading shading) {
        boolean fresh = shown.isEmpty();
        shown = List.of(first, second).stream().flatMap(Optional::stream).toList();
        TwinRows rows = TwinRows.of(first, second);
        above.rowsProperty().set(rows.above());
        below.rowsProperty().set(rows.below());
        above.shadingProperty().set(shading);
        below.shadingProperty().set(shading);
        if (fresh) {
            fit();
        }
        requestLayout();
    }

    /** Names the two plans, in their charts. */
    public final void name(String first, String second) {
        aboveName.setText(first);
        belowName.setText(second);
        requestLayout();
    }

    /** Says which of the two is the plan as it stands. */
    public final void mark(boolean first, boolean second) {
        aboveName.pseudoClassStateChanged(PRESENT, first);
        belowName.pseudoClassStateChanged(PRESENT, second);
    }

    /** Shows both from the start to the last finish of the two. */
    public final void fit() {
        if (!shown.isEmpty() && above.getWidth() > 0) {
            int start = shown.stream().mapToInt(Schedule::startDay).min().orElseThrow();
            long finish = shown.stream().mapToLong(schedule -> schedule.finish().toEpochDay()).max().orElseThrow();
            double days = Math.max(LEAST_DAYS, finish - start);
            above.scaleProperty().set(TimeScale.fit(start - days * MARGIN, start + days * (1 + MARGIN), above.getWidth()));
        }
    }

    @Override
    protected void layoutChildren() {
        double body = Math.floor(Math.max(0, (getHeight() - AXIS - GAP) / 2));
        double row = Math.clamp(body / Math.max(1, above.rowsProperty().get().size()), LEAST_ROW, GanttLayout.ROW_HEIGHT);
        above.rowHeightProperty().set(row);
        below.rowHeightProperty().set(row);
        above.resizeRelocate(0, 0, getWidth(), AXIS + body);
        below.resizeRelocate(0, AXIS + body + GAP, getWidth(), body);
        place(aboveName, AXIS);
        place(belowName, AXIS + body + GAP);
    }

    @Override
    public String getUserAgentStylesheet() {
        return TwinCharts.class.getResource("/nl/doorbouw/app/control/twin.css").toExternalForm();
    }

    /** The steps run from the top left to the bottom right, so that the top right is free. */
    private void place(Label name, double top) {
        double width = Math.min(getWidth(), name.prefWidth(-1));
        name.resizeRelocate(Math.max(0, getWidth() - width - INSET), top + INSET, width, name.prefHeight(-1));
    }

    private Optional<String> tip(GanttCanvas canvas, Hit hit) {
        return canvas.rowsProperty().get().get(hit.row()) instanceof GanttRow.Step step
                ? Optional.of(tip.apply(step.scheduled())) : Optional.empty();
    }
}
