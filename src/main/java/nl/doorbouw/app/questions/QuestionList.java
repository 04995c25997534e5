package nl.doorbouw.app.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.text.Words;

/**
 * The checklist. Up and down go from question to question, with Shift to select several; j, n, v, o or 1 to 4 answer the selected
 * one. Its rows stay when a question is answered, and so do focus and scroll position.
 */
final class QuestionList extends ListView<QuestionItem> {

    private static final double ROW = 56;
    private static final double LARGE_ROW = 72;

    private final List<QuestionCell> cells = new ArrayList<>();
    private final BiConsumer<Question, Answer> onAnswer;
    private Checklist checklist;

    /** @param onSelect is told which question is selected */
    QuestionList(Words words, Checklist checklist, BiConsumer<Question, Answer> onAnswer, Consumer<Question> onSelect) {
        this.checklist = checklist;
        this.onAnswer = onAnswer;
        getStyleClass().add("question-list");
        setAccessibleText(words.say("questions.list"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setLarge(false);
        setPlaceholder(new Label(words.say("questions.nothing")));
        setCellFactory(_ -> {
            QuestionCell cell = new QuestionCell(words, this);
            cells.add(cell);
            return cell;
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getSelectionModel().selectedIndexProperty()
                .subscribe((before, now) -> skipHeading(before.intValue(), now.intValue()));
        getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item instanceof QuestionItem.Line(var question)) {
                onSelect.accept(question);
            }
        });
    }

    /** Gives the rows more room, for a large window. */
    void setLarge(boolean large) {
        setFixedCellSize(large ? LARGE_ROW : ROW);
    }

    Checklist checklist() {
        return checklist;
    }

    /** Shows a new state of the plan; the rows change only if other questions are to be shown. */
    void show(Checklist now, List<QuestionItem> items) {
        checklist = now;
        if (!items.equals(getItems())) {
            Optional<Question> selected = selected();
            getItems().setAll(items);
            selected.filter(question -> index(question) >= 0).or(this::first)
                    .ifPresent(question -> getSelectionModel().clearAndSelect(index(question)));
        }
        cells.forEach(QuestionCell::refresh);
    }

    Optional<Question> selected() {
        return getSelectionModel().getSelectedItem() instanceof QuestionItem.Line(var question) ? Optional.of(question)
                : Optional.empty();
    }

    /** All that are selected, in the order of the list. */
    List<Question> picked() {
        return getSelectionModel().getSelectedIndices().stream().sorted().map(getItems()::get)
                .flatMap(item -> item instanceof QuestionItem.Line(var question) ? Stream.of(question) : Stream.empty()).toList();
    }

    /** Selects a question that is in the list, and brings it into view. */
    void select(Question question) {
        select(index(question));
    }

    /** Selects the first question, and brings it into view. */
    void selectFirst() {
        first().ifPresent(this::select);
    }

    void answer(Question question, Answer answer) {
        getSelectionModel().clearAndSelect(index(question));
        requestFocus();
        if (checklist.answer(question) != answer) {
            onAnswer.accept(question, answer);
        }
    }

    private void pressed(KeyEvent key) {
        if (key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        Optional<Answer> answer = answer(key.getCode());
        answer.ifPresent(given -> selected().ifPresent(question -> answer(question, given)));
        // With Shift the list itself makes the selection longer.
        int step = key.isShiftDown() ? 0 : key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            next(getSelectionModel().getSelectedIndex(), step).ifPresent(this::select);
        }
        if (step != 0 || answer.isPresent()) {
            key.consume();
        }
    }

    private static Optional<Answer> answer(KeyCode key) {
        return switch (key) {
            case J, Y, DIGIT1, NUMPAD1 -> Optional.of(Answer.YES);
            case N, DIGIT2, NUMPAD2 -> Optional.of(Answer.NO);
            case V, DIGIT3, NUMPAD3 -> Optional.of(Answer.NOT_APPLICABLE);
            case O, DIGIT4, NUMPAD4 -> Optional.of(Answer.OPEN);
            default -> Optional.empty();
        };
    }

    private void select(int index) {
        getSelectionModel().clearAndSelect(index);
        getFocusModel().focus(index);
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            // The name of a group comes along with its first question.
            if (index > 0 && getItems().get(index - 1) instanceof QuestionItem.Heading) {
                flow.scrollTo(index - 1);
            }
            flow.scrollTo(index);
        }
    }

    /** A page up or down, or a click, may end on the name of a group; a question is what is selected. */
    private void skipHeading(int before, int now) {
        if (now >= 0 && now < getItems().size() && getItems().get(now) instanceof QuestionItem.Heading) {
            next(now, now < before ? -1 : 1).or(() -> next(now, 1))
                    .ifPresent(index -> {
                        // Among several the name of a group does no harm: it is no question.
                        if (getSelectionModel().getSelectedIndices().size() <= 1) {
                            getSelectionModel().clearAndSelect(index);
                        }
                    });
        }
    }

    private Optional<Integer> next(int from, int step) {
        return IntStream.iterate(from + step, i -> i >= 0 && i < getItems().size(), i -> i + step).boxed()
                .filter(i -> getItems().get(i) instanceof QuestionItem.Line).findFirst();
    }

    private Optional<Question> first() {
        return next(-1, 1).map(getItems()::get).map(item -> ((QuestionItem.Line) item).question());
    }

    private int index(Question question) {
        return getItems().indexOf(new QuestionItem.Line(question));
    }
}
