package nl.doorbouw.app.planning;

import nl.doorbouw.app.control.GanttCanvas;
import nl.doorbouw.app.planning.table.RowsInView;
import nl.doorbouw.app.planning.table.StepTable;

/** Keeps the rows of a canvas beside those of a table, whichever of the two is scrolled. */
final class ScrollInStep {

    private static final double CLOSE = 0.5;

    private final StepTable table;
    private final GanttCanvas canvas;

    ScrollInStep(StepTable table, GanttCanvas canvas) {
        this.table = table;
        this.canvas = canvas;
        table.node().skinProperty().addListener(_ -> RowsInView.of(table.node()).ifPresent(this::follow));
        canvas.scrollYProperty().addListener(_ -> RowsInView.of(table.node()).filter(view -> isApart(view.offset()))
                .ifPresent(view -> view.scrollTo(canvas.scrollYProperty().get())));
    }

    private void follow(RowsInView view) {
        canvas.headerHeightProperty().bind(view.flow().layoutYProperty());
        view.flow().positionProperty().addListener(_ -> take(view));
        view.flow().heightProperty().addListener(_ -> take(view));
        table.visibleRowsProperty().addListener(_ -> take(view));
    }

    private void take(RowsInView view) {
        if (isApart(view.offset())) {
            canvas.scrollYProperty().set(view.offset());
        }
    }

    private boolean isApart(double offset) {
        return Math.abs(offset - canvas.scrollYProperty().get()) >= CLOSE;
    }
}
