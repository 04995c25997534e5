package nl.doorbouw.catalogue.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.effect.Condition;
import nl.doorbouw.catalogue.measure.Deed;
import nl.doorbouw.catalogue.measure.Measure;
import nl.doorbouw.catalogue.read.Finding.Problem;
import nl.doorbouw.catalogue.read.Names.Kind;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Preparation;

/** Reads the measures by which a project may go faster. */
final class MeasureReader {

    private static final String PREPARATION = "preparation";
    private static final String ANSWER = "answer";
    private static final String DROP = "drop";

    private final Names names;
    private final Map<String, YamlNode> places = new HashMap<>();

    MeasureReader(Names names) {
        this.names = names;
    }

    Measure measure(YamlNode item) {
        item.allowKeys("code", "name", "does", "asks", "caution", "source");
        return new Measure(code(item), Words.localText(item, "name"), some(item, "does").flatMap(node -> deed(node).stream()).toList(),
                some(item, "asks").map(MeasureReader::ask).toList(), Words.optionalText(item, "caution"), Words.source(item));
    }

    private String code(YamlNode item) {
        String code = item.text("code");
        YamlNode first = places.putIfAbsent(code, item);
        if (first != null && !code.isBlank()) {
            item.report(Problem.DUPLICATE_CODE, code, first.file(), first.line());
        }
        return code;
    }

    /** The items of a list that must hold at least one. */
    private static Stream<YamlNode> some(YamlNode item, String key) {
        return item.required(key).stream().flatMap(node -> {
            List<YamlNode> items = node.items().toList();
            if (items.isEmpty() && node.isList()) {
                node.report(Problem.MISSING_KEY, key);
            }
            return items.stream();
        });
    }

    private Optional<Deed> deed(YamlNode item) {
        item.allowKeys(PREPARATION, ANSWER, DROP, "when");
        Condition when = Words.condition(item);
        return item.oneOf(PREPARATION, ANSWER, DROP).map(node -> {
            if (item.has(PREPARATION)) {
                return new Deed.Prepare(Words.coded(node, Preparation.class), when);
            }
            return item.has(ANSWER) ? answer(node, when) : new Deed.LeaveOut(steps(node), when);
        });
    }

    private Deed answer(YamlNode node, Condition when) {
        node.allowKeys("question", "is");
        String question = node.required("question").map(child -> names.use(Kind.QUESTION, child)).orElse("");
        Answer answer = node.required("is").map(child -> child.choice(List.of(Answer.YES, Answer.NO), Answer::code)).orElse(Answer.YES);
        return new Deed.GiveAnswer(question, answer, when);
    }

    private Set<String> steps(YamlNode list) {
        return new HashSet<>(list.items().map(node -> names.use(Kind.STEP, node)).toList());
    }

    private static Measure.Ask ask(YamlNode item) {
        item.allowKeys("party", "what");
        return new Measure.Ask(item.required("party").map(Words::party).orElse(Party.GEMEENTE),
                Words.localText(item, "what"));
    }
}
