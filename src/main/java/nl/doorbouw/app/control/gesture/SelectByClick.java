package nl.doorbouw.app.control.gesture;

import java.util.Optional;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import nl.doorbouw.app.control.GanttCanvas;
import nl.doorbouw.chart.GanttRow;

/** Selects the step whose row is clicked; a drag is no click. */
public final class SelectByClick {

    private final GanttCanvas canvas;

    public SelectByClick(GanttCanvas canvas) {
        this.canvas = canvas;
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            canvas.ganttLayout().at(event.getX(), event.getY()).flatMap(hit -> codeOf(hit.row()))
                    .ifPresent(code -> canvas.selectedProperty().set(Optional.of(code)));
        }
    }

    private Optional<String> codeOf(int row) {
        return switch (canvas.rowsProperty().get().get(row)) {
            case GanttRow.Step step -> Optional.of(step.code());
            case GanttRow.Phase _, GanttRow.Blank _ -> Optional.empty();
        };
    }
}
