package nl.doorbouw.app.questions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.PlanQuestions;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.QuestionGroup;
import nl.doorbouw.catalogue.Relevance;
import nl.doorbouw.catalogue.RouteQuestions;
import nl.doorbouw.catalogue.Score;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.insight.AnswerEffect;
import nl.doorbouw.insight.Narrowing;
import nl.doorbouw.insight.Notice;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;

/** The questions in one state of a plan: which matter on its route, how they are answered and which are still open. */
final class Checklist {

    /** Comes after all that narrow something. */
    private static final double UNRANKED = -1e9;

    private final Catalogue catalogue;
    private final Outlook outlook;
    private final Map<String, AnswerEffect> effects;
    private final Map<String, Narrowing.OfQuestion> narrowing;
    private final Optional<Relevance> relevance;
    private final QuestionTouch touch;
    private final PlanQuestions questions;

    /**
     * @param effects   what each answer would do, by question; those not known yet are missing
     * @param narrowing what an answer does to the bandwidth of first residents, by open question
     */
    Checklist(Catalogue catalogue, Outlook outlook, Map<String, AnswerEffect> effects,
            Map<String, Narrowing.OfQuestion> narrowing) {
        this.catalogue = catalogue;
        this.outlook = outlook;
        this.effects = effects;
        this.narrowing = narrowing;
        relevance = outlook.plan().route().map(route -> new Relevance(catalogue, route));
        questions = new PlanQuestions(catalogue, outlook.plan());
        touch = new QuestionTouch(catalogue, outlook.plan().route());
    }

    QuestionTouch touch() {
        return touch;
    }

    /** Without a route every question matters. */
    boolean matters(Question question) {
        return relevance.stream().allMatch(on -> on.matters(question));
    }

    /** The effects of an answer that change or say something on the route. */
    List<Effect> atWork(List<Effect> answer) {
        return relevance.map(on -> on.atWork(answer)).orElse(answer);
    }

    Answer answer(Question question) {
        return RouteQuestions.answer(question, outlook.plan());
    }

    /** Whether an answer can be given: a question of the route map takes only one that says where the route goes. */
    boolean mayAnswer(Question question, Answer answer) {
        Plan plan = outlook.plan();
        if (!RouteQuestions.isRouteQuestion(question) || plan.route().isEmpty()) {
            return true;
        }
        return (answer == Answer.YES || answer == Answer.NO)
                && RouteQuestions.answer(question, AnswerEffect.answered(plan, question, answer)) == answer;
    }

    Optional<AnswerEffect> effect(Question question) {
        return Optional.ofNullable(effects.get(question.code()));
    }

    /** How many days narrower an answer may be expected to make the bandwidth; empty under a day, and for what is answered. */
    Optional<Integer> expectedNarrowing(Question question) {
        return narrowing(question).map(narrowing -> Math.toIntExact(Math.round(narrowing.expected()))).filter(days -> days > 0);
    }

    /** What ja, nee and asking at all do to the bandwidth; empty for what is answered, and until it is known. */
    Optional<Narrowing.OfQuestion> narrowing(Question question) {
        return Optional.ofNullable(narrowing.get(question.code())).filter(_ -> answer(question) == Answer.OPEN);
    }

    /** What the present answer warns of. */
    List<Notice> notices(Question question) {
        return outlook.notices().stream().filter(notice -> switch (notice) {
            case Notice.Warning warning -> warning.question().equals(question.code());
            case Notice.TooLate late -> late.question().equals(question.code());
            case Notice.DeadlineMissed _ -> false;
        }).toList();
    }

    String remark(Question question) {
        return outlook.plan().text(Subject.question(question.code()), Fields.QUESTION_REMARK);
    }

    String source(Question question) {
        return outlook.plan().text(Subject.question(question.code()), Fields.QUESTION_SOURCE);
    }

    QuestionGroup group(Question question) {
        return questions.groups().stream().filter(group -> group.code().equals(question.group())).findFirst()
                .orElseThrow();
    }

    /** The questions that matter. */
    List<Question> mattering() {
        return questions.all().stream().filter(this::matters).toList();
    }

    List<Question> mattering(QuestionGroup group) {
        return mattering().stream().filter(question -> question.group().equals(group.code())).toList();
    }

    int open(List<Question> questions) {
        return (int) questions.stream().filter(question -> answer(question) == Answer.OPEN).count();
    }

    /** The score in which a question counts. */
    Optional<Score> score(Question question) {
        return catalogue.scores().stream().filter(score -> score.questions().contains(question.code())).findFirst();
    }

    /** The score of which the questions stand in a group. */
    Optional<Score> score(QuestionGroup group) {
        return mattering(group).stream().flatMap(question -> score(question).stream()).findFirst();
    }

    /** The levels of a score that its open questions still leave possible, from low to high. */
    private List<Score.Level> levels(Score score) {
        int yes = count(score, Answer.YES);
        return IntStream.rangeClosed(yes, yes + count(score, Answer.OPEN)).mapToObj(score::level).distinct().toList();
    }

    /**
     * The rows of the list: each group with the questions that are let through or kept; groups without any are left
     * out. By narrowing there are no groups.
     *
     * @param rank by how much questions narrow the bandwidth in the order in which they are to stand
     */
    List<QuestionItem> items(QuestionFilter filter, Set<String> kept, Map<String, Double> rank) {
        if (filter.order() == QuestionFilter.Order.NARROWING) {
            return questions.all().stream().filter(question -> kept.contains(question.code()) || filter.lets(question, this))
                    .sorted(Comparator.comparingDouble((Question question) -> rank.getOrDefault(question.code(), UNRANKED)).reversed())
                    .<QuestionItem>map(QuestionItem.Line::new).toList();
        }
        List<QuestionItem> items = new ArrayList<>();
        for (QuestionGroup group : questions.groups()) {
            List<Question> shown = questions.all().stream()
                    .filter(question -> question.group().equals(group.code()))
                    .filter(question -> kept.contains(question.code()) || filter.lets(question, this)).toList();
            if (!shown.isEmpty()) {
                items.add(new QuestionItem.Heading(group));
                shown.forEach(question -> items.add(new QuestionItem.Line(question)));
            }
        }
        return items;
    }

    /**
     * The next open question after one, and round again, that is for a party: it leads a step of it, or nobody does.
     */
    Optional<Question> nextOpen(Optional<Question> after, Party party) {
        List<Question> round = new ArrayList<>(questions.all());
        Collections.rotate(round, -1 - after.map(round::indexOf).orElse(-1));
        Predicate<Question> own = question -> {
            Set<Party> parties = touch.parties(question);
            return parties.isEmpty() || parties.contains(party);
        };
        return round.stream().filter(this::matters)
                .filter(question -> answer(question) == Answer.OPEN).filter(own).findFirst();
    }

    /** The names of the levels that are still possible: {@code middelgroot – groot}. */
    String levels(Score score, Words words) {
        return levels(score).stream().map(level -> words.say(level.name())).collect(Collectors.joining(" – "));
    }

    private int count(Score score, Answer answer) {
        return (int) score.questions().stream().filter(question -> outlook.plan().answer(question) == answer).count();
    }
}
