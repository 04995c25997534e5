package nl.doorbouw.app.control;

import nl.doorbouw.chart.Box;
import nl.doorbouw.chart.pen.Pen;

/** Shows a picture in the colours of the theme in a canvas as large as itself. */
public final class PictureCanvas extends InkedCanvas {

    /** What is painted. */
    public interface Picture {
        void paint(Box area, Pen pen);
    }

    private Picture picture = (_, _) -> { };

    public PictureCanvas() {
        getStyleClass().add("picture-canvas");
    }

    public void show(Picture next) {
        picture = next;
        requestPaint();
    }

    @Override
    void paint(FxPen pen) {
        picture.paint(new Box(0, 0, getWidth(), getHeight()), pen);
    }
}
