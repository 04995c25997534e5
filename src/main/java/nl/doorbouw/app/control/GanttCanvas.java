package nl.doorbouw.app.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.doorbouw.app.control.gesture.HoverTip;
import nl.doorbouw.app.control.gesture.PanByDrag;
import nl.doorbouw.app.control.gesture.SelectByClick;
import nl.doorbouw.app.control.gesture.WheelZoom;
import nl.doorbouw.chart.GanttLayout;
import nl.doorbouw.chart.GanttRow;
import nl.doorbouw.chart.Hit;
import nl.doorbouw.chart.TimeScale;
import nl.doorbouw.chart.Viewport;
import nl.doorbouw.chart.axis.Shading;
import nl.doorbouw.chart.paint.GanttPainter;
import nl.doorbouw.chart.paint.GanttView;

/**
 * Shows a Gantt in a canvas as large as itself, painted at most once a pulse. What is shown is set by its properties;
 * two canvases can share a time scale or a scroll by binding theirs. It is not in the tab order: the table beside it
 * holds the same facts for keyboard and screen reader.
 */
public final class GanttCanvas extends InkedCanvas {

    private static final double DEFAULT_HEADER = 40;

    private final GanttPainter painter = new GanttPainter();
    private final Locale locale;
    private final LocalDate today;
    private final HoverTip hoverTip;

    private final ObjectProperty<List<GanttRow>> rows = painted("rows", List.of());
    private final ObjectProperty<TimeScale> scale;
    private final ObjectProperty<Shading> shading;
    private final ObjectProperty<Optional<String>> selected = painted("selected", Optional.empty());
    private final ObjectProperty<GanttView.Links> links = painted("links", GanttView.Links.ALL);
    private final DoubleProperty scrollY = new SimpleDoubleProperty(this, "scrollY", 0);
    private final DoubleProperty headerHeight = new SimpleDoubleProperty(this, "headerHeight", DEFAULT_HEADER);
    private final DoubleProperty rowHeight = new SimpleDoubleProperty(this, "rowHeight", GanttLayout.ROW_HEIGHT);

    /** @param shading what stands shaded behind the bars; can be set later when the plan's region changes */
    public GanttCanvas(Locale locale, LocalDate today, Shading shading) {
        this.locale = locale;
        this.today = today;
        this.shading = painted("shading", shading);
        scale = painted("scale", new TimeScale(today.toEpochDay(), 1));
        scrollY.addListener(_ -> requestPaint());
        headerHeight.addListener(_ -> requestPaint());
        rowHeight.addListener(_ -> requestPaint());
        new WheelZoom(this);
        new PanByDrag(this);
        new SelectByClick(this);
        hoverTip = new HoverTip(this);
    }

    /** The rows, from top to bottom. */
    public ObjectProperty<List<GanttRow>> rowsProperty() {
        return rows;
    }

    /** Which day lies at which x. */
    public ObjectProperty<TimeScale> scaleProperty() {
        return scale;
    }

    public ObjectProperty<Shading> shadingProperty() {
        return shading;
    }

    /** The code of the step that stands out; a click on a row sets it. */
    public ObjectProperty<Optional<String>> selectedProperty() {
        return selected;
    }

    public ObjectProperty<GanttView.Links> linksProperty() {
        return links;
    }

    /** How far the rows are scrolled up, in pixels. */
    public DoubleProperty scrollYProperty() {
        return scrollY;
    }

    /** The height of the time axis, so that the rows stand beside those of a table. */
    public DoubleProperty headerHeightProperty() {
        return headerHeight;
    }

    /** The height of a row; lower than usual for an overview of a whole plan. */
    public DoubleProperty rowHeightProperty() {
        return rowHeight;
    }

    /** What is said of the thing under the mouse; empty says nothing. */
    public void setTips(Function<Hit, Optional<String>> tips) {
        hoverTip.setTips(tips);
    }

    /** Where everything stands now. */
    public GanttLayout ganttLayout() {
        return new GanttLayout(rows.get(), scale.get(),
                new Viewport(getWidth(), getHeight(), headerHeight.get(), scrollY.get()), rowHeight.get());
    }

    /** Larger (over 1) or smaller, around the middle. */
    public void zoom(double factor) {
        scale.set(scale.get().zoomed(factor, getWidth() / 2));
    }

    /** The furthest that the rows can be scrolled. */
    public double maxScrollY() {
        GanttLayout layout = ganttLayout();
        return Math.max(0, layout.contentHeight() - layout.viewport().body().height());
    }

    public void scrollTo(double y) {
        scrollY.set(Math.clamp(y, 0, maxScrollY()));
    }

    @Override
    void paint(FxPen pen) {
        painter.paint(new GanttView(ganttLayout(), shading.get(), today, locale, selected.get(), links.get()), pen);
    }

    private <T> ObjectProperty<T> painted(String name, T initial) {
        ObjectProperty<T> property = new SimpleObjectProperty<>(this, name, initial);
        property.addListener(_ -> requestPaint());
        return property;
    }
}
