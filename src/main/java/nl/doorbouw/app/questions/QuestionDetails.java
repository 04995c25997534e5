package nl.doorbouw.app.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.insight.AnswerEffect;
import nl.doorbouw.insight.Narrowing;
import nl.doorbouw.insight.Notice;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.text.EffectWords;
import nl.doorbouw.text.NoticeText;
import nl.doorbouw.text.Words;

/**
 * Everything about the selected question: what the answers do, what asking narrows, what the present answer warns of, and
 * where the numbers come from.
 */
final class QuestionDetails extends VBox {

    private final Words words;
    private final EffectWords effectWords;
    private final Label caption = text("caption");
    private final Label question = text("section-title");
    private final VBox notices = new VBox();
    private final Label yesTitle = text("strong");
    private final Label yes = text("clauses");
    private final Label noTitle = text("strong");
    private final Label no = text("clauses");
    private final Label narrows = text("clauses");
    private final Label chance = text("caption");
    private final Label counts = text("clauses");
    private final Label source = text("caption");
    private final Label beside = text("caption");
    private final Node notes;
    private final Hyperlink remove = new Hyperlink();
    private final Consumer<Question> onRemove;

    /**
     * @param notes    the fields for what people write at the answer
     * @param onRemove is given an own question that is to go
     */
    QuestionDetails(Words words, Catalogue catalogue, Node notes, Consumer<Question> onRemove) {
        this.words = words;
        effectWords = new EffectWords(words, catalogue);
        this.notes = notes;
        this.onRemove = onRemove;
        beside.setId("questions-beside");
        getStyleClass().add("question-details");
        remove.setText(words.say("questions.remove"));
        remove.setId("remove-question");
        narrows.setId("question-narrows");
        chance.setId("question-chance");
        notices.getStyleClass().add("notices");
        VBox page = new VBox(caption, question, beside, notices, new VBox(yesTitle, yes), new VBox(noTitle, no),
                new VBox(narrows, chance), counts, source, remove);
        page.getStyleClass().add("question-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, notes);
    }

    /**
     * @param others what the plan and the other parties answer; empty when that is nothing to tell
     * @param inPlan whether the plan is answered, which alone has notes
     */
    void show(Question shown, Checklist checklist, NoticeText noticeText, String others, boolean inPlan) {
        beside.setText(others);
        reveal(beside, !others.isEmpty());
        reveal(notes, inPlan);
        caption.setText(words.say("questions.caption", shown.code(), words.say(checklist.group(shown).name())));
        question.setText(words.say(shown.text()));
        List<Notice> warnings = checklist.notices(shown);
        notices.getChildren().setAll(warnings.stream().map(notice -> warning(noticeText.sentence(notice))).toList());
        reveal(notices, !warnings.isEmpty());
        Optional<AnswerEffect> effect = checklist.effect(shown);
        yesTitle.setText(title(Answer.YES, effect.flatMap(AnswerEffect::yes)));
        noTitle.setText(title(Answer.NO, effect.flatMap(AnswerEffect::no)));
        yes.setText(clauses(untold(Answer.YES, checklist.answer(shown), checklist.atWork(shown.yes()))));
        no.setText(clauses(untold(Answer.NO, checklist.answer(shown), checklist.atWork(shown.no()))));
        showNarrowing(shown, checklist.narrowing(shown));
        counts.setText(checklist.score(shown).map(score -> words.say("questions.counts", words.say(score.name()),
                checklist.levels(score, words))).orElse(""));
        reveal(counts, !counts.getText().isEmpty());
        reveal(remove, shown.isOwn() && inPlan);
        remove.setOnAction(_ -> onRemove.accept(shown));
        source.setText(words.say("questions.numbers", words.source(shown.source())));
    }

    /** What asking is worth, and on what chance of ja that stands; only of an open question. */
    private void showNarrowing(Question shown, Optional<Narrowing.OfQuestion> narrowing) {
        narrows.setText(narrowing.map(of -> words.say("questions.narrowing", narrower(of.expected()), narrower(of.yes()), narrower(of.no())))
                .orElse(""));
        chance.setText(words.say("chances.source", shown.chance().yes(), words.source(shown.chance().source())));
        reveal(narrows.getParent(), narrowing.isPresent());
    }

    private String narrower(double days) {
        return words.change(Math.toIntExact(Math.round(-days)));
    }

    private String title(Answer answer, Optional<Integer> days) {
        return days.map(change -> change == 0 ? words.say("questions.answer.same", words.name(answer))
                : words.say("questions.answer.moves", words.name(answer), words.change(change)))
                .orElse(words.say("questions.answer", words.name(answer)));
    }

    /** The warnings of the present answer have been told above. */
    private static List<Effect> untold(Answer of, Answer present, List<Effect> effects) {
        return effects.stream().filter(effect -> of != present || !(effect instanceof Effect.Warn)).toList();
    }

    private String clauses(List<Effect> effects) {
        return effects.isEmpty() ? words.say("questions.nothingDone")
                : effects.stream().map(effect -> words.say("questions.clause", effectWords.clause(effect)))
                .collect(Collectors.joining("\n"));
    }

    private static Label warning(String sentence) {
        Label label = text("notice");
        label.setText(sentence);
        return label;
    }

    private static Label text(String styleClass) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static void reveal(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
