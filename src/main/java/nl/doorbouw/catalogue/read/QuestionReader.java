package nl.doorbouw.catalogue.read;

import java.util.List;
import java.util.stream.IntStream;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.catalogue.Score;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.catalogue.read.Finding.Problem;
import nl.doorbouw.catalogue.read.Names.Kind;

/** Reads questions, and the scores that count them together. */
final class QuestionReader {

    private final Names names;
    private final EffectReader effects;

    QuestionReader(Names names) {
        this.names = names;
        effects = new EffectReader(names);
    }

    Question question(YamlNode item) {
        item.allowKeys("code", "group", "question", "yes", "no", "source");
        return new Question(names.define(Kind.QUESTION, item),
                item.required("group").map(node -> names.use(Kind.GROUP, node)).orElse(""),
                Words.localText(item, "question"), effects(item, "yes"), effects(item, "no"), Words.source(item));
    }

    private List<Effect> effects(YamlNode item, String key) {
        return item.required(key).stream().flatMap(YamlNode::items).flatMap(node -> effects.read(node).stream()).toList();
    }

    Score score(YamlNode item) {
        item.allowKeys("code", "name", "questions", "levels", "source");
        List<String> questions = item.required("questions").stream().flatMap(YamlNode::items)
                .map(node -> names.use(Kind.QUESTION, node)).toList();
        Score score = new Score(item.text("code"), Words.localText(item, "name"), questions,
                item.required("levels").stream().flatMap(YamlNode::items).map(this::level).toList(), Words.source(item));
        item.child("levels").filter(levels -> !rises(score.levels()))
                .ifPresent(levels -> levels.report(Problem.BAD_LEVELS, score.code()));
        return score;
    }

    private Score.Level level(YamlNode item) {
        item.allowKeys("from", "name", "effects");
        return new Score.Level(item.required("from").map(node -> node.value(Integer::valueOf, 0, Problem.BAD_VALUE)).orElse(0),
                Words.localText(item, "name"), effects(item, "effects"));
    }

    private static boolean rises(List<Score.Level> levels) {
        return !levels.isEmpty() && levels.getFirst().from() == 0 && IntStream.range(1, levels.size())
                .allMatch(index -> levels.get(index - 1).from() < levels.get(index).from());
    }
}
