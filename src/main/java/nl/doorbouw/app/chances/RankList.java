package nl.doorbouw.app.chances;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.doorbouw.plan.Subject;

/** The first rows of a ranking under its name; the rows are made once and filled anew. */
final class RankList extends VBox {

    static final int MOST = 10;
    static final double INSET = 8;

    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");

    private final List<RankRow> rows;
    private final Label note = new Label();
    private final Consumer<Subject> onGo;

    /** @param columns the names of the figures, from left to right */
    RankList(String title, String explained, List<String> columns, Consumer<Subject> onGo) {
        this.onGo = onGo;
        rows = IntStream.range(0, MOST).mapToObj(_ -> new RankRow(columns.size())).toList();
        rows.forEach(row -> row.managedProperty().bind(row.visibleProperty()));
        Label head = new Label(title);
        head.getStyleClass().add("section-title");
        head.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox heading = new HBox(head, space);
        heading.getStyleClass().add("rank-heading");
        columns.forEach(column -> {
            Label label = new Label(column);
            label.getStyleClass().addAll("figure", "caption");
            heading.getChildren().add(label);
        });
        Label explanation = new Label(explained);
        explanation.getStyleClass().add("caption");
        explanation.setWrapText(true);
        explanation.setMinHeight(USE_PREF_SIZE);
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        note.managedProperty().bind(note.visibleProperty());
        getStyleClass().add("rank-list");
        getChildren().setAll(Stream.concat(Stream.of(heading, explanation, note), rows.stream()).toList());
    }

    /** @param old whether they are of a plan that has changed since */
    void show(List<Ranked> ranked, boolean old) {
        pseudoClassStateChanged(OLD, old);
        note.setVisible(false);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setVisible(i < ranked.size());
            if (i < ranked.size()) {
                rows.get(i).show(ranked.get(i), onGo);
            }
        }
    }

    /** Says something in the place of rows. */
    void say(String sentence) {
        show(List.of(), false);
        note.setText(sentence);
        note.setVisible(true);
    }
}
