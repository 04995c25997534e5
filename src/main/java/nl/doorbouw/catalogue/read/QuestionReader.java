package nl.doorbouw.catalogue.read;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.Score;
import nl.doorbouw.catalogue.Source;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.catalogue.read.Finding.Problem;
import nl.doorbouw.catalogue.read.Names.Kind;

/** Reads questions, and the scores that count them together. */
final class QuestionReader {

    private static final Source ESTIMATE = new Source(Set.of(Source.Kind.ESTIMATE), new LocalText("schatting", "estimate"));

    private final Names names;
    private final Findings findings;
    private final EffectReader effects;

    QuestionReader(Names names, Findings findings) {
        this.names = names;
        this.findings = findings;
        effects = new EffectReader(names);
    }

    Question question(YamlNode item) {
        item.allowKeys("code", "group", "question", "yes", "no", "chance", "chance source", "source");
        return new Question(names.define(Kind.QUESTION, item),
                item.required("group").map(node -> names.use(Kind.GROUP, node)).orElse(""),
                Words.localText(item, "question"), effects(item, "yes"), effects(item, "no"), chance(item), Words.source(item));
    }

    /** The chance of ja; without a source of its own it is our estimate. */
    private static Question.Chance chance(YamlNode item) {
        Question.Chance unknown = Question.Chance.UNKNOWN;
        return item.child("chance").map(node -> new Question.Chance(
                node.value(QuestionReader::share, unknown.yes(), Problem.BAD_CHANCE),
                item.child("chance source").map(Words::readSource).orElse(ESTIMATE))).orElse(unknown);
    }

    private static double share(String text) {
        double share = Double.parseDouble(text);
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(text);
        }
        return share;
    }

    private List<Effect> effects(YamlNode item, String key) {
        return required(item, key).flatMap(node -> effects.read(node).stream()).toList();
    }

    private static Stream<YamlNode> required(YamlNode item, String key) {
        return item.required(key).stream().flatMap(YamlNode::items);
    }

    Score score(YamlNode item) {
        int before = findings.count();
        item.allowKeys("code", "name", "questions", "levels", "source");
        List<String> questions = required(item, "questions").map(node -> names.use(Kind.QUESTION, node)).toList();
        Score score = new Score(item.text("code"), Words.localText(item, "name"), questions,
                required(item, "levels").map(this::level).toList(), Words.source(item));
        if (findings.count() == before && !rises(score.levels())) {
            item.report(Problem.BAD_LEVELS, score.code());
        }
        return score;
    }

    private Score.Level level(YamlNode item) {
        item.allowKeys("from", "name", "effects");
        int from = item.required("from").map(node -> node.value(Integer::valueOf, 0, Problem.BAD_VALUE)).orElse(0);
        return new Score.Level(from, Words.localText(item, "name"), effects(item, "effects"));
    }

    private static boolean rises(List<Score.Level> levels) {
        return !levels.isEmpty() && levels.getFirst().from() == 0 && IntStream.range(1, levels.size())
                .allMatch(index -> levels.get(index - 1).from() < levels.get(index).from());
    }
}
