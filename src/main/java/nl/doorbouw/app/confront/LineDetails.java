package nl.doorbouw.app.confront;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.doorbouw.app.control.twin.PartyTitle;
import nl.doorbouw.insight.confront.Difference;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;

/** What is behind the chosen line: where each party has its value from, and what can be done about it. */
final class LineDetails extends HBox {

    private final PartyTitle first;
    private final PartyTitle second;
    private final Label firstSource = source();
    private final Label secondSource = source();
    private final Button discuss = new Button();
    private final Button fillIn = new Button();

    /**
     * @param onDiscuss is run when the line is to be discussed
     * @param onFillIn  is run when somebody wants to fill in a view on it
     */
    LineDetails(Words words, Runnable onDiscuss, Runnable onFillIn) {
        first = new PartyTitle(words);
        second = new PartyTitle(words);
        firstSource.setId("first-source");
        secondSource.setId("second-source");
        discuss.setText(words.say("confront.discuss"));
        discuss.setId("confront-discuss");
        discuss.setOnAction(_ -> onDiscuss.run());
        fillIn.setText(words.say("confront.fillIn.this"));
        fillIn.setId("confront-fill-in-this");
        fillIn.setOnAction(_ -> onFillIn.run());
        for (Button button : new Button[] {discuss, fillIn}) {
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setMaxWidth(Double.MAX_VALUE);
        }
        VBox deeds = new VBox(8, discuss, fillIn);
        deeds.setMinWidth(Region.USE_PREF_SIZE);
        GridPane sides = halves(side(first, firstSource), side(second, secondSource));
        HBox.setHgrow(sides, Priority.ALWAYS);
        getStyleClass().add("line-details");
        getChildren().addAll(sides, deeds);
    }

    /** @param canFillIn whether the window has an editor for it */
    void show(Optional<Line> line, Party one, Party other, boolean canFillIn) {
        first.show(one);
        second.show(other);
        firstSource.setText(line.map(of -> of.sources().first()).orElse(""));
        secondSource.setText(line.map(of -> of.sources().second()).orElse(""));
        Optional<Difference> difference = line.flatMap(Line::difference);
        discuss.setDisable(difference.isEmpty());
        fillIn.setDisable(!canFillIn);
    }

    private static VBox side(PartyTitle title, Label source) {
        VBox side = new VBox(4, title, source);
        side.setMinHeight(0);
        return side;
    }

    /** Two of one width; a box would reckon their height with the width they prefer, not with the one they get. */
    private static GridPane halves(VBox first, VBox second) {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        GridPane halves = new GridPane(24, 0);
        halves.getColumnConstraints().setAll(half, half);
        halves.addRow(0, first, second);
        return halves;
    }

    private static Label source() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMaxHeight(Double.MAX_VALUE);
        return label;
    }
}
