package nl.doorbouw.app.review.line;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import nl.doorbouw.text.Words;

/** The tick of one line. */
final class TickCell extends TableCell<ReviewLine, Boolean> {

    private final CheckBox box = new CheckBox();

    TickCell(Words words, Consumer<ReviewLine> onToggle) {
        getStyleClass().add("tick");
        // The space bar ticks the selected lines: the box is for the mouse.
        box.setFocusTraversable(false);
        box.setAccessibleText(words.say("review.column.take"));
        box.setOnAction(_ -> onToggle.accept(getTableRow().getItem()));
    }

    @Override
    protected void updateItem(Boolean taken, boolean empty) {
        super.updateItem(taken, empty);
        if (empty) {
            setGraphic(null);
        } else {
            box.setSelected(taken);
            setGraphic(box);
        }
    }
}
