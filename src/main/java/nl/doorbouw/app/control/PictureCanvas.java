package nl.doorbouw.app.control;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import nl.doorbouw.chart.Box;
import nl.doorbouw.chart.pen.Pen;

/** Shows a picture in the colours of the theme in a canvas as large as itself, painted at most once a pulse. */
public final class PictureCanvas extends Region implements Inked {

    /** What is painted. */
    public interface Picture {
        void paint(Box area, Pen pen);
    }

    private static final List<CssMetaData<? extends Styleable, ?>> STYLES =
            Stream.concat(Region.getClassCssMetaData().stream(), GanttColours.styles().stream()).toList();

    private final Canvas canvas = new Canvas();
    private final GanttColours colours = new GanttColours(this);
    private final ObservableValue<Number> renderScale =
            sceneProperty().flatMap(Scene::windowProperty).<Number>flatMap(Window::renderScaleXProperty).orElse(1.0);
    private Picture picture = (_, _) -> { };
    private boolean dirty = true;

    public PictureCanvas() {
        // The colours of a Gantt are those of every picture.
        getStyleClass().addAll("picture-canvas", "gantt-canvas");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(canvas);
        setMinSize(0, 0);
        renderScale.addListener(_ -> requestPaint());
    }

    public void show(Picture next) {
        picture = next;
        requestPaint();
    }

    @Override
    public void requestPaint() {
        dirty = true;
        setNeedsLayout(true);
    }

    @Override
    public GanttColours colours() {
        return colours;
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            dirty = true;
        }
        if (dirty) {
            dirty = false;
            canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
            picture.paint(new Box(0, 0, getWidth(), getHeight()),
                    new FxPen(canvas.getGraphicsContext2D(), colours::of, renderScale.getValue().doubleValue()));
        }
    }

    @Override
    public String getUserAgentStylesheet() {
        return GanttCanvas.class.getResource("/nl/doorbouw/app/control/gantt.css").toExternalForm();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES;
    }
}
