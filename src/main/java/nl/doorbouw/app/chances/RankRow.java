package nl.doorbouw.app.chances;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.doorbouw.plan.Subject;

/** One row of a ranking: what it is, a bar and its figures; a click goes to it. */
final class RankRow extends Button {

    private static final double BAR = 56;

    private final Label code = new Label();
    private final Label name = new Label();
    private final Region bar = new Region();
    private final List<Label> figures = new ArrayList<>();
    private final Tooltip tooltip = new Tooltip();

    RankRow(int columns) {
        code.getStyleClass().add("code");
        code.setMinWidth(Region.USE_PREF_SIZE);
        name.setMinWidth(0);
        name.setPrefWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        bar.getStyleClass().add("bar");
        StackPane track = new StackPane(bar);
        track.getStyleClass().add("track");
        HBox line = new HBox(code, name, track);
        for (int i = 0; i < columns; i++) {
            Label figure = new Label();
            figure.getStyleClass().add("figure");
            figures.add(figure);
            line.getChildren().add(figure);
        }
        line.getStyleClass().add("rank-line");
        line.prefWidthProperty().bind(widthProperty().subtract(2 * RankList.INSET));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        setTooltip(tooltip);
        setGraphic(line);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().addAll("flat", "rank-row");
    }

    void show(Ranked row, Consumer<Subject> onGo) {
        setId("rank-" + row.code());
        code.setText(row.code());
        name.setText(row.name());
        bar.setMinWidth(BAR * row.size());
        bar.setMaxWidth(BAR * row.size());
        for (int i = 0; i < figures.size(); i++) {
            figures.get(i).setText(row.figures().get(i));
        }
        tooltip.setText(row.told());
        setAccessibleText(row.told());
        setOnAction(_ -> onGo.accept(row.about()));
    }
}
