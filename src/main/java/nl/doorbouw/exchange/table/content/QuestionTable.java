package nl.doorbouw.exchange.table.content;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.PlanQuestions;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.QuestionGroup;
import nl.doorbouw.catalogue.Relevance;
import nl.doorbouw.catalogue.RouteQuestions;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.exchange.table.Cell;
import nl.doorbouw.exchange.table.CellValue;
import nl.doorbouw.exchange.table.Columns;
import nl.doorbouw.exchange.table.Row;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.exchange.table.Slot;
import nl.doorbouw.exchange.table.Table;
import nl.doorbouw.insight.AnswerEffect;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.text.EffectWords;
import nl.doorbouw.text.Words;

/** Fills the checklist: the questions that matter on the route as the catalogue orders them, and last the other ones. */
final class QuestionTable {

    private final Words words;
    private final Outlook outlook;
    private final ShownValues shown;
    private final ZoneId zone;
    private final Optional<Relevance> relevance;
    private final EffectWords effectWords;
    private final PlanQuestions questions;
    private final Map<Subject, Entry> lastEntries = new HashMap<>();

    /** @param zone in which the day of an answer is told */
    QuestionTable(Words words, Catalogue catalogue, Outlook outlook, ShownValues shown, ZoneId zone) {
        this.words = words;
        this.outlook = outlook;
        this.shown = shown;
        this.zone = zone;
        relevance = outlook.plan().route().map(route -> new Relevance(catalogue, route));
        questions = new PlanQuestions(catalogue, outlook.plan());
        effectWords = new EffectWords(words, catalogue);
        outlook.logbook().entries().stream().filter(QuestionTable::answers)
                .forEach(entry -> lastEntries.put(entry.change().subject(), entry));
    }

    /** @param effects what each answer would do, by question */
    Table table(Map<String, AnswerEffect> effects) {
        Map<Boolean, List<Question>> parts = questions.all().stream()
                .collect(Collectors.partitioningBy(this::matters));
        return new Table(SheetName.QUESTIONS, Columns.QUESTIONS, Stream.of(true, false)
                .flatMap(matters -> parts.get(matters).stream())
                .map(question -> row(question, Optional.ofNullable(effects.get(question.code())))).toList());
    }

    private static boolean answers(Entry entry) {
        return entry.layer().equals(Layer.PLAN)
                && (entry.change().field() == Fields.ANSWER || entry.change().subject() instanceof Subject.RouteChoice);
    }

    private boolean matters(Question question) {
        return relevance.stream().allMatch(on -> on.matters(question));
    }

    private Row row(Question question, Optional<AnswerEffect> effect) {
        Optional<Entry> entry = Optional.ofNullable(lastEntries.get(RouteQuestions.isRouteQuestion(question)
                && outlook.plan().route().isPresent() ? Subject.ROUTE : Subject.question(question.code())));
        return new Row(question.code(), List.of(Cell.computed(question.code()), Cell.computed(group(question)),
                question.isOwn() ? input(question, Fields.QUESTION_TEXT) : Cell.computed(words.say(question.text())),
                input(question, Fields.ANSWER), input(question, Fields.QUESTION_SOURCE),
                input(question, Fields.QUESTION_REMARK),
                Cell.computed(entry.map(last -> words.name(last.party())).orElse("")),
                Cell.computed(entry.map(this::day).orElse(CellValue.NOTHING)),
                Cell.computed(entry.map(Entry::author).orElse("")),
                Cell.computed(clauses(question.yes())), Cell.computed(clauses(question.no())),
                Cell.computed(weeks(effect.flatMap(AnswerEffect::yes))), Cell.computed(weeks(effect.flatMap(AnswerEffect::no))),
                Cell.computed(words.name(matters(question) ? Answer.YES : Answer.NO))));
    }

    private Cell input(Question question, Field<?> field) {
        return shown.cell(Slot.of(Subject.question(question.code()), field));
    }

    private String group(Question question) {
        return questions.groups().stream().filter(group -> group.code().equals(question.group())).map(QuestionGroup::name)
                .map(name -> question.isOwn() ? words.say(name) : words.say("questions.group", question.group(), words.say(name)))
                .findFirst().orElse("");
    }

    private CellValue day(Entry entry) {
        return new CellValue.Day(entry.at().atZone(zone).toLocalDate());
    }

    private String clauses(List<Effect> effects) {
        return relevance.map(on -> on.atWork(effects)).orElse(effects).stream().map(effectWords::clause)
                .collect(Collectors.joining("\n"));
    }

    private static CellValue weeks(Optional<Integer> days) {
        return days.map(CellValue::weeks).orElse(CellValue.NOTHING);
    }
}
