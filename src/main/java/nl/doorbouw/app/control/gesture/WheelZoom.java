package nl.doorbouw.app.control.gesture;

import javafx.scene.input.ScrollEvent;
import nl.doorbouw.app.control.GanttCanvas;

/**
 * Zooms and scrolls by the wheel: with Ctrl, or on the time axis, it zooms around the mouse; with Shift, or tilted, it
 * moves through time; otherwise it scrolls the rows, as in the table beside it.
 */
public final class WheelZoom {

    private static final double FACTOR = 1.2;

    private final GanttCanvas canvas;

    public WheelZoom(GanttCanvas canvas) {
        this.canvas = canvas;
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    private void scroll(ScrollEvent event) {
        boolean onAxis = event.getY() < canvas.headerHeightProperty().get();
        if (event.isShortcutDown() || onAxis && event.getDeltaX() == 0) {
            double factor = event.getDeltaY() > 0 ? FACTOR : 1 / FACTOR;
            canvas.scaleProperty().set(canvas.scaleProperty().get().zoomed(factor, event.getX()));
        } else if (event.getDeltaX() != 0 || event.isShiftDown()) {
            double pixels = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
            canvas.scaleProperty().set(canvas.scaleProperty().get().scrolled(-pixels));
        } else {
            canvas.scrollTo(canvas.scrollYProperty().get() - event.getDeltaY());
        }
        event.consume();
    }
}
