package nl.doorbouw.app.compare.measure;

import java.util.function.IntSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.doorbouw.insight.measure.Gain;
import nl.doorbouw.insight.measure.MeasureOutlook;

/** What a measure gains on top of those taken, as a bar beside the weeks. */
final class GainCell extends TableCell<MeasureOutlook, MeasureOutlook> {

    private static final double BAR = 64;
    private static final double HEIGHT = 8;

    private final MeasureText text;
    private final IntSupplier most;
    private final Region bar = new Region();
    private final StackPane room = new StackPane(bar);

    /** @param most the gain of the longest bar, in days */
    GainCell(MeasureText text, IntSupplier most) {
        this.text = text;
        this.most = most;
        bar.getStyleClass().add("gain-bar");
        bar.setMinHeight(HEIGHT);
        bar.setMaxHeight(HEIGHT);
        room.setMinWidth(BAR);
        room.setAlignment(Pos.CENTER_RIGHT);
        setContentDisplay(ContentDisplay.LEFT);
    }

    @Override
    protected void updateItem(MeasureOutlook outlook, boolean empty) {
        super.updateItem(outlook, empty);
        setText(empty ? null : text.onTop(outlook));
        setGraphic(empty ? null : room);
        double share = empty ? 0 : outlook.onTop().map(Gain::likely).orElse(0) / (double) most.getAsInt();
        double width = Math.round(BAR * Math.clamp(share, 0, 1));
        bar.setMinWidth(width);
        bar.setMaxWidth(width);
    }
}
