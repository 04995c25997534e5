package nl.doorbouw.app.questions;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.doorbouw.app.Screen;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.LargeWindow;
import nl.doorbouw.app.simulation.Outcome;
import nl.doorbouw.app.variant.Picked;
import nl.doorbouw.app.variant.PickedVariant;
import nl.doorbouw.app.view.Beside;
import nl.doorbouw.app.view.Sight;
import nl.doorbouw.app.view.ViewSwitch;
import nl.doorbouw.app.why.AskedDate;
import nl.doorbouw.app.why.WhyDates;
import nl.doorbouw.catalogue.PlanQuestions;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.insight.AnswerEffect;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.Narrowing;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.NoticeText;
import nl.doorbouw.text.Words;

/** Shows the checklist: the closed questions, their answers and what those do, and how many are still open. */
public final class QuestionsScreen implements Screen {

    private final Workspace workspace;
    private final Words words;
    private final FilterBar filters;
    private final QuestionList list;
    private final QuestionDetails details;
    private final AnswerNotes notes;
    private final ViewSwitch views;
    private final Beside beside;
    private final WhyDates why;
    private final Label open = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Label computing = new Label();
    private final Button next = new Button();
    private final VBox root;
    private final Subscription subscriptions;
    private Sight sight;
    private Checklist checklist;
    private List<QuestionItem> items;
    /** The narrowing by which the list is ordered: it stays while questions are answered, so that none runs away. */
    private Map<String, Double> rank = Map.of();
    private Optional<String> added = Optional.empty();

    public QuestionsScreen(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        beside = new Beside(workspace, words);
        why = new WhyDates(workspace, words);
        sight = Sight.of(workspace);
        checklist = now();
        items = checklist.items(QuestionFilter.NONE, Set.of(), rank);
        filters = new FilterBar(words, workspace.catalogue().phases());
        list = new QuestionList(words, checklist, this::answer, _ -> showDetails());
        notes = new AnswerNotes(words, changes -> workspace.edit(changes.toArray(Change[]::new)), list::requestFocus);
        views = new ViewSwitch(workspace, words, "questions", this::look);
        details = new QuestionDetails(words, workspace.catalogue(), notes, this::remove);
        PickedVariant variant = new PickedVariant(workspace, words, "questions", () -> new Picked(workspace, words).questions(list.picked()));
        variant.in(list);
        why.onRows(list, this::asked);
        HBox.setHgrow(list, Priority.ALWAYS);
        HBox page = new HBox(list, details);
        VBox.setVgrow(page, Priority.ALWAYS);
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        Button begin = variant.button();
        begin.getStyleClass().add("flat");
        begin.setMinWidth(Region.USE_PREF_SIZE);
        begin.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        HBox sights = new HBox(views, room, begin);
        sights.getStyleClass().add("sights");
        root = new VBox(header(), filters, sights, page);
        root.getStyleClass().add("questions-screen");
        root.getStylesheets().add(Objects.requireNonNull(getClass().getResource("questions.css")).toExternalForm());
        subscriptions = Subscription.combine(LargeWindow.follow(root, list::setLarge),
                workspace.outlookProperty().subscribe(_ -> show()),
                workspace.answerEffectsProperty().subscribe(_ -> show()),
                workspace.answersWeighedProperty().subscribe(_ -> showComputing()),
                workspace.simulation().narrowingProperty().subscribe(known -> {
                    if (known.stream().anyMatch(Outcome::current)) {
                        show();
                    }
                }),
                workspace.authorProperty().subscribe(_ -> showNext()),
                filters.filterProperty().subscribe(_ -> filter()),
                filters.filterProperty().subscribe((before, now) -> {
                    if (before.order() != now.order()) {
                        list.selectFirst();
                    }
                }),
                workspace.wantedProperty().subscribe(subject -> subject.ifPresent(this::selectIfQuestion)));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void dispose() {
        notes.keep();
        views.dispose();
        why.close();
        subscriptions.unsubscribe();
    }

    private HBox header() {
        Label title = new Label(words.say("questions.title"));
        title.getStyleClass().add("screen-title");
        computing.setText(words.say("questions.computing"));
        computing.getStyleClass().add("muted");
        progress.setAccessibleText(words.say("questions.progress"));
        next.setId("next");
        next.getStyleClass().add("accent");
        next.setOnAction(_ -> goToNext());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add = new Button(words.say("questions.add"));
        add.setId("add-question");
        add.setOnAction(_ -> add());
        HBox header = new HBox(title, progress, open, space, computing, add, next);
        header.getStyleClass().add("questions-header");
        return header;
    }

    private Checklist now() {
        return new Checklist(workspace.catalogue(), sight.outlook(), effects(), narrowing());
    }

    /** Shows the answers of the plan, or of the party whose view was chosen. */
    private void look() {
        notes.keep();
        for (Party party : Party.values()) {
            list.getStyleClass().remove(party.code());
        }
        views.chosen().ifPresent(party -> list.getStyleClass().add(party.code()));
        show();
        list.selected().ifPresent(list::select);
        list.requestFocus();
    }

    private Map<String, AnswerEffect> effects() {
        return workspace.answerEffectsProperty().get();
    }

    /** What an answer may be expected to narrow, in days, by question. */
    private Map<String, Double> expected() {
        return narrowing().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, narrowing -> narrowing.getValue().expected()));
    }

    private Map<String, Narrowing.OfQuestion> narrowing() {
        return workspace.simulation().narrowingProperty().get().map(Outcome::value).stream()
                .flatMap(narrowing -> narrowing.questions().stream())
                .collect(Collectors.toMap(Narrowing.OfQuestion::question, narrowing -> narrowing));
    }

    /** What is known of the effects stays until it is known anew. */
    private void show() {
        sight = views.sight();
        checklist = now();
        // A question that has just been answered stays where it is, whatever the filter.
        Set<String> kept = items.stream().filter(QuestionItem.Line.class::isInstance)
                .map(item -> ((QuestionItem.Line) item).question())
                .filter(question -> filters.filterProperty().get().all() || checklist.matters(question))
                .map(Question::code)
                .collect(Collectors.toCollection(HashSet::new));
        added.ifPresent(kept::add);
        rank = rank.isEmpty() ? expected() : rank;
        showItems(checklist.items(filters.filterProperty().get(), kept, rank));
        selectAdded();
    }

    /** A question that was added is shown, whatever the filter, as soon as the plan has it. */
    private void selectAdded() {
        added.flatMap(new PlanQuestions(workspace.catalogue(), workspace.outlook().plan())::find).ifPresent(question -> {
            added = Optional.empty();
            list.select(question);
            list.requestFocus();
        });
    }

    private void filter() {
        rank = expected();
        showItems(checklist.items(filters.filterProperty().get(), Set.of(), rank));
    }

    private void showItems(List<QuestionItem> shown) {
        items = shown;
        list.show(checklist, items);
        List<Question> mattering = checklist.mattering();
        int left = checklist.open(mattering);
        open.setText(words.say("questions.open", left, mattering.size()));
        progress.setProgress(mattering.isEmpty() ? 1 : 1 - (double) left / mattering.size());
        showComputing();
        showDetails();
        showNext();
    }

    /** The effects can come out the same as before an edit, which changes nothing else on the screen. */
    private void showComputing() {
        computing.setVisible(!workspace.answersWeighedProperty().get());
    }

    private void showDetails() {
        list.selected().ifPresent(question -> {
            details.show(question, checklist,
                    new NoticeText(words, workspace.catalogue(), sight.outlook().schedule()),
                    beside.line(sight, Subject.question(question.code()), Fields.ANSWER), !sight.isView());
            notes.show(question, checklist.remark(question), checklist.source(question));
        });
    }

    /** First residents with either answer to the selected question: what the effect beside the answer comes down to. */
    private List<AskedDate> asked() {
        return list.selected().stream().flatMap(question -> Stream.of(Answer.YES, Answer.NO).flatMap(answer -> {
            Plan plan = sight.outlook().plan().with(Change.set(Subject.question(question.code()), Fields.ANSWER, answer));
            return AskedDate.in(words.say("questions.with", question.code(), words.name(answer)), plan, workspace.planner().attempt(plan),
                    Milestone.FIRST_RESIDENTS).stream();
        })).toList();
    }

    private void showNext() {
        Party party = workspace.authorProperty().get().party();
        boolean none = checklist.nextOpen(Optional.empty(), party).isEmpty();
        next.setText(words.say(none ? "questions.noneOpen" : "questions.next", words.name(party)));
        next.setDisable(none);
    }

    private void goToNext() {
        checklist.nextOpen(list.selected(), workspace.authorProperty().get().party()).ifPresent(this::goTo);
    }

    private void selectIfQuestion(Subject subject) {
        if (subject instanceof Subject.Question(String code)) {
            new PlanQuestions(workspace.catalogue(), workspace.outlook().plan()).find(code).filter(checklist::matters).ifPresent(this::goTo);
        }
    }

    private void goTo(Question question) {
        if (!items.contains(new QuestionItem.Line(question))) {
            filters.clear();
        }
        list.select(question);
        list.requestFocus();
    }

    private void add() {
        new AddQuestionDialog(words).ask(root.getScene().getWindow()).ifPresent(text -> {
            String code = new PlanQuestions(workspace.catalogue(), workspace.outlook().plan()).freeCode();
            added = Optional.of(code);
            workspace.edit(Change.set(Subject.question(code), Fields.QUESTION_TEXT, text));
        });
    }

    /** All that was said about the question goes with it, and comes back with it when that is undone. */
    private void remove(Question question) {
        Subject subject = Subject.question(question.code());
        workspace.edit(Fields.of(subject).stream().filter(field -> !workspace.outlook().plan().text(subject, field).isEmpty())
                .map(field -> Change.clear(subject, field)).toArray(Change[]::new));
    }

    private void answer(Question question, Answer answer) {
        workspace.edit(new Edit(sight.layer(), List.of(Change.set(Subject.question(question.code()), Fields.ANSWER, answer)), ""));
    }
}
