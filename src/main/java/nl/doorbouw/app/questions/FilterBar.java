package nl.doorbouw.app.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.doorbouw.catalogue.Phase;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;

/** The controls that say which questions are shown. */
final class FilterBar extends HBox {

    private static final double SEARCH_WIDTH = 96;

    private final ReadOnlyObjectWrapper<QuestionFilter> filter = new ReadOnlyObjectWrapper<>(QuestionFilter.NONE);
    private final TextField search = new TextField();
    private final ComboBox<Choice<Party>> party;
    private final ComboBox<Choice<String>> phase;
    private final ComboBox<Choice<QuestionFilter.Order>> order;
    private final CheckBox openOnly = new CheckBox();
    private final CheckBox all = new CheckBox();

    private record Choice<T>(String name, Optional<T> value) {
        @Override
        public String toString() {
            return name;
        }
    }

    FilterBar(Words words, List<Phase> phases) {
        getStyleClass().add("filter-bar");
        search.setId("search");
        search.setPromptText(words.say("questions.search"));
        search.setAccessibleText(words.say("questions.search"));
        HBox.setHgrow(search, Priority.ALWAYS);
        party = choices(words.say("questions.everyParty"),
                Arrays.stream(Party.values()).map(each -> new Choice<>(words.name(each), Optional.of(each))));
        party.setId("party");
        phase = choices(words.say("questions.everyPhase"), phases.stream()
                .map(each -> new Choice<>(words.say("questions.phase", each.code(), words.say(each.name())),
                        Optional.of(each.code()))));
        phase.setId("phase");
        order = choices(words.say("questions.order.catalogue"),
                Stream.of(new Choice<>(words.say("questions.order.narrowing"), Optional.of(QuestionFilter.Order.NARROWING))));
        order.setId("order");
        openOnly.setText(words.say("questions.openOnly"));
        openOnly.setId("openOnly");
        all.setText(words.say("questions.all"));
        all.setId("all");
        search.setMinWidth(SEARCH_WIDTH);
        Stream.of(party, order, openOnly).forEach(control -> control.setMinWidth(USE_PREF_SIZE));
        getChildren().addAll(search, party, phase, order, openOnly, all);
        Stream.of(search.textProperty(), party.valueProperty(), phase.valueProperty(), order.valueProperty(), openOnly.selectedProperty(),
                all.selectedProperty())
                .forEach(property -> property.subscribe(() -> filter.set(read())));
    }

    ReadOnlyObjectProperty<QuestionFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** Lets everything through again. */
    void clear() {
        search.clear();
        party.getSelectionModel().selectFirst();
        phase.getSelectionModel().selectFirst();
        openOnly.setSelected(false);
        all.setSelected(false);
    }

    private QuestionFilter read() {
        return new QuestionFilter(search.getText(), party.getValue().value(), phase.getValue().value(),
                openOnly.isSelected(), all.isSelected(), order.getValue().value().orElse(QuestionFilter.Order.CATALOGUE));
    }

    private static <T> ComboBox<Choice<T>> choices(String every, Stream<Choice<T>> choices) {
        ComboBox<Choice<T>> box = new ComboBox<>();
        box.getItems().add(new Choice<>(every, Optional.empty()));
        choices.forEach(box.getItems()::add);
        box.getSelectionModel().selectFirst();
        box.setAccessibleText(every);
        return box;
    }
}
