package nl.doorbouw.app.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import nl.doorbouw.app.review.line.ReviewFilter;
import nl.doorbouw.app.review.line.ReviewLine;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.text.Words;

/** The controls that say which differences are shown. */
final class ReviewFilterBar extends HBox {

    private final ReadOnlyObjectWrapper<ReviewFilter> filter = new ReadOnlyObjectWrapper<>(ReviewFilter.NONE);
    private final TextField search = new TextField();
    private final ComboBox<Choice<String>> sheet;
    private final ComboBox<Choice<Layer>> layer;
    private final CheckBox conflictsOnly = new CheckBox();

    private record Choice<T>(String name, Optional<T> value) {
        @Override
        public String toString() {
            return name;
        }
    }

    ReviewFilterBar(Words words, List<ReviewLine> lines) {
        super(8);
        getStyleClass().add("review-filters");
        search.setId("review-search");
        search.setPromptText(words.say("review.search"));
        search.setAccessibleText(words.say("review.search"));
        search.setPrefColumnCount(14);
        sheet = choices("review-sheet", words.say("review.everySheet"), lines.stream().map(ReviewLine::sheet), Function.identity());
        layer = choices("review-layer", words.say("review.everyLayer"), lines.stream().map(ReviewLine::layer),
                each -> lines.stream().filter(line -> line.layer().equals(each)).findFirst().orElseThrow().text().layer());
        long conflicts = lines.stream().filter(ReviewLine::isConflict).count();
        conflictsOnly.setText(words.say("review.conflictsOnly", conflicts));
        conflictsOnly.setId("review-conflicts");
        conflictsOnly.setDisable(conflicts == 0);
        getChildren().addAll(search, sheet, layer, conflictsOnly);
        Stream.of(search.textProperty(), sheet.valueProperty(), layer.valueProperty(), conflictsOnly.selectedProperty())
                .forEach(property -> property.subscribe(() -> filter.set(read())));
    }

    ReadOnlyObjectProperty<ReviewFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** Lets everything through again. */
    void clear() {
        search.clear();
        sheet.getSelectionModel().selectFirst();
        layer.getSelectionModel().selectFirst();
        conflictsOnly.setSelected(false);
    }

    private ReviewFilter read() {
        return new ReviewFilter(search.getText(), sheet.getValue().value(), layer.getValue().value(), conflictsOnly.isSelected());
    }

    /** All, and each of the values that occur. */
    private static <T> ComboBox<Choice<T>> choices(String id, String every, Stream<T> values, Function<T, String> name) {
        ComboBox<Choice<T>> box = new ComboBox<>();
        box.setId(id);
        box.getItems().add(new Choice<>(every, Optional.empty()));
        values.distinct().forEach(value -> box.getItems().add(new Choice<>(name.apply(value), Optional.of(value))));
        box.getSelectionModel().selectFirst();
        box.setAccessibleText(every);
        return box;
    }
}
