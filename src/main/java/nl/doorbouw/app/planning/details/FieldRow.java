package nl.doorbouw.app.planning.details;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.doorbouw.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** The frame of one editor: caption, editor, the button back to what lies below, and below it what is wrong. */
final class FieldRow extends VBox {

    private static final double CAPTION_WIDTH = 104;

    private final Words words;
    private final String caption;
    private final Button reset = new Button(null, new FontIcon(Material2MZ.UNDO));
    private final Tooltip tip = new Tooltip();
    private final Label problem = new Label();
    private final Label beside = new Label();

    FieldRow(Words words, String caption, Control editor, Runnable onReset) {
        this.words = words;
        this.caption = caption;
        Label label = new Label(caption);
        label.setMinWidth(CAPTION_WIDTH);
        label.setPrefWidth(CAPTION_WIDTH);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        label.setLabelFor(editor);
        editor.setAccessibleText(caption);
        editor.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(editor, Priority.ALWAYS);
        reset.getStyleClass().addAll("flat", "button-icon", "small", "reset");
        reset.setTooltip(tip);
        reset.setOnAction(_ -> onReset.run());
        problem.getStyleClass().addAll("field-error", "caption");
        problem.setWrapText(true);
        HBox line = new HBox(label, editor, reset);
        line.getStyleClass().add("field-line");
        getStyleClass().add("field-row");
        beside.getStyleClass().addAll("caption", "beside");
        beside.setWrapText(true);
        getChildren().addAll(line, beside, problem);
        showBeside("");
        showWayBack(Optional.empty());
        showProblem(Optional.empty());
    }

    /** @param way where the button leads; empty when nothing is set here that could be taken away */
    void showWayBack(Optional<String> way) {
        reset.setVisible(way.isPresent());
        tip.setText(way.orElse(""));
        reset.setAccessibleText(way.map(to -> words.say("planning.reset.field", caption, to)).orElse(null));
    }

    /** What others hold of the same; nothing is shown when it is empty. */
    void showBeside(String others) {
        beside.setText(others);
        beside.setVisible(!others.isEmpty());
        beside.setManaged(!others.isEmpty());
    }

    void showProblem(Optional<String> sentence) {
        problem.setText(sentence.orElse(""));
        problem.setVisible(sentence.isPresent());
        problem.setManaged(sentence.isPresent());
    }

    void showWhen(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }
}
