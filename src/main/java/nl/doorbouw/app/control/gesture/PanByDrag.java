package nl.doorbouw.app.control.gesture;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import nl.doorbouw.app.control.GanttCanvas;
import nl.doorbouw.chart.TimeScale;

/** Drags the picture along with the mouse, through time and rows alike. */
public final class PanByDrag {

    private final GanttCanvas canvas;
    private double fromX;
    private double fromY;
    private TimeScale fromScale;
    private double fromScroll;

    public PanByDrag(GanttCanvas canvas) {
        this.canvas = canvas;
        fromScale = canvas.scaleProperty().get();
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> canvas.setCursor(Cursor.DEFAULT));
    }

    private void press(MouseEvent event) {
        fromX = event.getX();
        fromY = event.getY();
        fromScale = canvas.scaleProperty().get();
        fromScroll = canvas.scrollYProperty().get();
    }

    private void drag(MouseEvent event) {
        if (event.isStillSincePress()) {
            return;
        }
        canvas.setCursor(Cursor.CLOSED_HAND);
        canvas.scaleProperty().set(fromScale.scrolled(fromX - event.getX()));
        canvas.scrollTo(fromScroll + fromY - event.getY());
    }
}
