package nl.doorbouw.app.questions;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.QuestionGroup;
import nl.doorbouw.insight.AnswerEffect;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** Shows a question with its answers and what they would do, or the name of a group with how many are open. */
final class QuestionCell extends ListCell<QuestionItem> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final Words words;
    private final QuestionList list;
    private final Label code = new Label();
    private final Label text = new Label();
    private final FontIcon warning = new FontIcon(Material2MZ.WARNING);
    private final FontIcon remark = new FontIcon(Material2AL.COMMENT);
    private final Label yes = new Label();
    private final Label no = new Label();
    private final Label narrows = new Label();
    private final AnswerButtons answers;
    private final HBox line;
    private final Label group = new Label();
    private final Label level = new Label();
    private final Label open = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final HBox heading;

    QuestionCell(Words words, QuestionList list) {
        this.words = words;
        this.list = list;
        answers = new AnswerButtons(words, answer -> question().ifPresent(question -> list.answer(question, answer)));
        line = line();
        heading = heading();
        getStyleClass().add("question-cell");
        // A cell is as wide as the list, and no wider than what it shows.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(QuestionItem item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(HEADING, !empty && item instanceof QuestionItem.Heading);
        refresh();
    }

    /** Shows what is now known of what stands in it. */
    void refresh() {
        switch (getItem()) {
            case null -> {
                setGraphic(null);
                setAccessibleText("");
            }
            case QuestionItem.Heading(var shown) -> show(shown);
            case QuestionItem.Line(var shown) -> show(shown);
        }
    }

    private Optional<Question> question() {
        return getItem() instanceof QuestionItem.Line(var question) ? Optional.of(question) : Optional.empty();
    }

    private void show(QuestionGroup shown) {
        Checklist checklist = list.checklist();
        var mattering = checklist.mattering(shown);
        int left = checklist.open(mattering);
        group.setText(words.say("questions.group", shown.code(), words.say(shown.name())));
        level.setText(checklist.score(shown).map(score -> words.say("questions.level", words.say(score.name()),
                checklist.levels(score, words))).orElse(""));
        open.setText(words.say("questions.open", left, mattering.size()));
        progress.setProgress(mattering.isEmpty() ? 1 : 1 - (double) left / mattering.size());
        setGraphic(heading);
        setAccessibleText(group.getText() + ", " + open.getText());
    }

    private void show(Question shown) {
        Checklist checklist = list.checklist();
        Answer answer = checklist.answer(shown);
        code.setText(shown.code());
        text.setText(words.say(shown.text()));
        warning.setVisible(!checklist.notices(shown).isEmpty());
        remark.setVisible(!checklist.remark(shown).isEmpty());
        Optional<AnswerEffect> effect = checklist.effect(shown);
        show(yes, "questions.effect.yes", effect.flatMap(AnswerEffect::yes));
        show(no, "questions.effect.no", effect.flatMap(AnswerEffect::no));
        narrows.setText(checklist.expectedNarrowing(shown).map(days -> words.say("questions.narrows", words.weeks(days))).orElse(""));
        answers.show(answer, choice -> checklist.mayAnswer(shown, choice));
        pseudoClassStateChanged(OPEN, answer == Answer.OPEN);
        setGraphic(line);
        setAccessibleText(words.say("questions.spoken", shown.code(), text.getText(), words.name(answer),
                yes.getText(), no.getText()) + " " + narrows.getText());
    }

    private void show(Label label, String key, Optional<Integer> days) {
        label.setText(days.map(change -> words.say(key, change == 0 ? "–" : words.change(change))).orElse(""));
        label.pseudoClassStateChanged(NONE, days.filter(change -> change != 0).isEmpty());
    }

    private HBox line() {
        code.getStyleClass().add("code");
        text.getStyleClass().add("text");
        text.setWrapText(true);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        warning.getStyleClass().add("warning");
        warning.managedProperty().bind(warning.visibleProperty());
        remark.getStyleClass().add("remark");
        remark.managedProperty().bind(remark.visibleProperty());
        narrows.getStyleClass().addAll("effect", "narrows");
        narrows.managedProperty().bind(narrows.textProperty().isNotEmpty());
        yes.getStyleClass().add("effect");
        no.getStyleClass().add("effect");
        VBox effects = new VBox(yes, no, narrows);
        effects.getStyleClass().add("effects");
        answers.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(code, text, warning, remark, effects, answers);
        box.getStyleClass().add("question-line");
        return box;
    }

    private HBox heading() {
        group.getStyleClass().add("section-title");
        level.getStyleClass().add("level");
        open.getStyleClass().add("muted");
        open.setMinWidth(Region.USE_PREF_SIZE);
        group.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox box = new HBox(group, level, space, open, progress);
        box.getStyleClass().add("question-heading");
        return box;
    }
}
