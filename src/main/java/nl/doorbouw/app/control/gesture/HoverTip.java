package nl.doorbouw.app.control.gesture;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import nl.doorbouw.app.control.GanttCanvas;
import nl.doorbouw.chart.Hit;

/** Says what lies under the mouse when it rests there. */
public final class HoverTip {

    private static final Duration REST = Duration.millis(400);
    private static final double WIDTH = 420;

    private final GanttCanvas canvas;
    private final Tooltip tooltip = new Tooltip();
    private Function<Hit, Optional<String>> tips = _ -> Optional.empty();

    public HoverTip(GanttCanvas canvas) {
        this.canvas = canvas;
        tooltip.setShowDelay(REST);
        tooltip.setShowDuration(Duration.INDEFINITE);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
    }

    public void setTips(Function<Hit, Optional<String>> tips) {
        this.tips = tips;
    }

    private void move(MouseEvent event) {
        Optional<String> text = canvas.ganttLayout().at(event.getX(), event.getY())
                .filter(hit -> hit.part() != Hit.Part.ROW).flatMap(tips);
        if (text.orElse("").equals(tooltip.getText())) {
            return;
        }
        tooltip.hide();
        tooltip.setText(text.orElse(""));
        if (text.isPresent()) {
            Tooltip.install(canvas, tooltip);
        } else {
            Tooltip.uninstall(canvas, tooltip);
        }
    }
}
