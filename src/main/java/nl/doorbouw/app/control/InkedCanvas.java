package nl.doorbouw.app.control;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** A canvas as large as itself that has the colours of the theme as style properties, painted at most once a pulse. */
abstract class InkedCanvas extends Region {

    private static final List<CssMetaData<? extends Styleable, ?>> STYLES =
            Stream.concat(Region.getClassCssMetaData().stream(), GanttColours.styles().stream()).toList();

    private final Canvas canvas = new Canvas();
    private final GanttColours colours = new GanttColours(this);
    private final ObservableValue<Number> renderScale =
            sceneProperty().flatMap(Scene::windowProperty).<Number>flatMap(Window::renderScaleXProperty).orElse(1.0);
    private boolean dirty = true;

    InkedCanvas() {
        // The colours of a Gantt are those of every picture.
        getStyleClass().add("gantt-canvas");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(canvas);
        setMinSize(0, 0);
        renderScale.addListener(_ -> requestPaint());
    }

    /** Paints all of it on an empty canvas. */
    abstract void paint(FxPen pen);

    /** Paints in the next pulse, once, however often it is asked for. */
    final void requestPaint() {
        dirty = true;
        setNeedsLayout(true);
    }

    final GanttColours colours() {
        return colours;
    }

    @Override
    protected final void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            dirty = true;
        }
        if (dirty) {
            dirty = false;
            canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
            paint(new FxPen(canvas.getGraphicsContext2D(), colours::of, renderScale.getValue().doubleValue()));
        }
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(InkedCanvas.class.getResource("/nl/doorbouw/app/control/gantt.css")).toExternalForm();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES;
    }
}
