package nl.doorbouw.app.control.gesture;

import java.util.Optional;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import nl.doorbouw.app.control.GanttCanvas;
import nl.doorbouw.chart.GanttRow;

/** Selects the step whose row is clicked, or asked for its menu; a drag is no click. */
public final class SelectByClick {

    private final GanttCanvas canvas;

    public SelectByClick(GanttCanvas canvas) {
        this.canvas = canvas;
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        canvas.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> select(event.getX(), event.getY()));
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            select(event.getX(), event.getY());
        }
    }

    private void select(double x, double y) {
        canvas.ganttLayout().at(x, y).flatMap(hit -> codeOf(hit.row())).ifPresent(code -> canvas.selectedProperty().set(Optional.of(code)));
    }

    private Optional<String> codeOf(int row) {
        return switch (canvas.rowsProperty().get().get(row)) {
            case GanttRow.Step step -> Optional.of(step.code());
            case GanttRow.Phase _, GanttRow.Blank _ -> Optional.empty();
        };
    }
}
