package nl.doorbouw.app.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.doorbouw.exchange.foreign.Mapping;
import nl.doorbouw.exchange.foreign.Meaning;
import nl.doorbouw.text.Words;

/** The first rows of a list, with a choice above each column of what it means. */
final class MappingTable {

    private static final int ROWS = 12;
    private static final int ROW_HEIGHT = 28;
    private static final double LEAST_WIDTH = 176;
    private static final double MOST_WIDTH = 320;
    private static final double LETTER_WIDTH = 8;

    private final Words words;
    private final Consumer<Mapping> onChange;
    private final TableView<List<String>> table = new TableView<>();
    private final List<ComboBox<Optional<Meaning>>> choices = new ArrayList<>();
    private Mapping mapping;
    private boolean showing;

    /** @param onChange told of the mapping when the user gives a column another meaning */
    MappingTable(Words words, Consumer<Mapping> onChange) {
        this.words = words;
        this.onChange = onChange;
        table.setId("mapping-table");
        table.setPlaceholder(new Label());
        table.setFixedCellSize(ROW_HEIGHT);
        table.setSelectionModel(null);
    }

    TableView<List<String>> view() {
        return table;
    }

    void show(Mapping list) {
        mapping = list;
        choices.clear();
        table.getColumns().clear();
        for (int i = 0; i < list.columns().size(); i++) {
            table.getColumns().add(column(i));
        }
        table.getItems().setAll(list.preview(ROWS));
        showMeanings();
    }

    private TableColumn<List<String>, String> column(int index) {
        ComboBox<Optional<Meaning>> choice = choice(index);
        choices.add(choice);
        Label heading = new Label(mapping.columns().get(index).heading());
        heading.getStyleClass().add("strong");
        VBox head = new VBox(4, choice, heading);
        head.getStyleClass().add("mapping-head");
        TableColumn<List<String>, String> column = new TableColumn<>();
        column.setGraphic(head);
        column.setPrefWidth(width(index));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().get(index)));
        return column;
    }

    /** As wide as what stands in it, within bounds. */
    private double width(int index) {
        int longest = mapping.preview(ROWS).stream().mapToInt(row -> row.get(index).length()).max().orElse(0);
        return Math.clamp(longest * LETTER_WIDTH, LEAST_WIDTH, MOST_WIDTH);
    }

    private ComboBox<Optional<Meaning>> choice(int index) {
        ComboBox<Optional<Meaning>> choice = new ComboBox<>();
        choice.setId("mapping-" + index);
        choice.setAccessibleText(words.say("mapping.means", mapping.columns().get(index).heading()));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getItems().add(Optional.empty());
        Arrays.stream(Meaning.values()).map(Optional::of).forEach(choice.getItems()::add);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Meaning> meaning) {
                return meaning == null ? "" : name(meaning);
            }

            @Override
            public Optional<Meaning> fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        choice.valueProperty().subscribe((_, now) -> change(index, now));
        return choice;
    }

    private String name(Optional<Meaning> meaning) {
        return meaning.map(known -> words.say("mapping.meaning." + known.word())).orElseGet(() -> words.say("mapping.unused"));
    }

    private void change(int index, Optional<Meaning> meaning) {
        if (!showing) {
            mapping = mapping.with(mapping.columns().get(index), meaning);
            showMeanings();
            onChange.accept(mapping);
        }
    }

    /** Giving a meaning to one column takes it from another. */
    private void showMeanings() {
        showing = true;
        for (int i = 0; i < choices.size(); i++) {
            choices.get(i).setValue(mapping.columns().get(i).meaning());
        }
        showing = false;
    }
}
