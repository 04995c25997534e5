package nl.doorbouw.catalogue.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.effect.Condition;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.catalogue.effect.Resize;
import nl.doorbouw.catalogue.effect.Target;
import nl.doorbouw.catalogue.read.Finding.Problem;
import nl.doorbouw.catalogue.read.Names.Kind;
import nl.doorbouw.plan.word.Development;
import nl.doorbouw.plan.word.Instrument;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.Preparation;
import nl.doorbouw.time.Duration;

/** Reads what an answer does: an item with one word of the vocabulary and, if need be, {@code when}. */
final class EffectReader {

    /** The vocabulary, as the files write it. */
    private enum Word {
        ROUTE, DAGGER, ADD, DROP, REPLACE, DURATION, LINK, ASSIGN, CHECK, MEETINGS, BLOCK, WARN;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String[] KEYS = Arrays.stream(Word.values()).map(Word::key).toArray(String[]::new);
    private static final String WHEN = "when";
    private static final String STEPS = "steps";
    private static final String PARTIES = "parties";
    private static final String BODIES = "bodies";

    private final Names names;

    EffectReader(Names names) {
        this.names = names;
    }

    Optional<Effect> read(YamlNode item) {
        item.allowKeys(Stream.concat(Stream.of(KEYS), Stream.of(WHEN)).collect(Collectors.toSet()));
        Condition when = Words.condition(item);
        return item.oneOf(KEYS).map(node -> Arrays.stream(Word.values()).filter(word -> item.has(word.key()))
                .findFirst().map(word -> effect(word, node, when)).orElseThrow());
    }

    private Effect effect(Word word, YamlNode node, Condition when) {
        return switch (word) {
            case ROUTE -> new Effect.ChooseRoute(choice(node), when);
            case DAGGER -> new Effect.AllAtOnce(
                    node.choice(List.of("off", "on"), Function.identity()).equals("on"), when);
            case ADD -> new Effect.Add(steps(node), when);
            case DROP -> new Effect.Drop(steps(node), when);
            case REPLACE -> replace(node, when);
            case DURATION -> new Effect.ChangeDuration(target(node), ResizeReader.read(node), when);
            case LINK -> link(node, when);
            case ASSIGN -> assign(node, when);
            case CHECK -> check(node, when);
            case MEETINGS -> meetings(node, when);
            case BLOCK -> block(node, when);
            case WARN -> new Effect.Warn(Words.localText(node), when);
        };
    }

    private static Effect.Choice choice(YamlNode node) {
        node.allowKeys("development", "instrument", "preparation");
        node.oneOf("development", "instrument", "preparation");
        Optional<Effect.Choice> instrument = node.child("instrument")
                .map(child -> new Effect.Choice.OfInstrument(Words.coded(child, Instrument.class)));
        Optional<Effect.Choice> preparation = node.child("preparation")
                .map(child -> new Effect.Choice.OfPreparation(Words.coded(child, Preparation.class)));
        return instrument.or(() -> preparation).orElseGet(() -> new Effect.Choice.OfDevelopment(
                node.child("development").map(child -> Words.coded(child, Development.class))
                        .orElse(Development.LOCATION)));
    }

    private Effect replace(YamlNode node, Condition when) {
        node.allowKeys("drop", "add");
        return new Effect.Replace(steps(node, "drop"), steps(node, "add"), when);
    }

    private Target target(YamlNode node) {
        node.oneOf(STEPS, PARTIES, BODIES);
        if (node.has(PARTIES)) {
            return new Target.LedBy(node.items(PARTIES).map(Words::party).collect(Collectors.toSet()));
        }
        return node.has(BODIES) ? new Target.DecidedBy(bodies(node))
                : new Target.Steps(node.child(STEPS).map(this::steps).orElse(Set.of()));
    }

    private Effect link(YamlNode node, Condition when) {
        node.allowKeys("step", "after", "also after");
        String step = code(node, "step", Kind.STEP);
        List<Link> links = node.oneOf("after", "also after").map(child -> Words.links(child, names)).orElse(List.of());
        return node.has("after") ? new Effect.ReplaceLinks(step, links, when) : new Effect.AddLinks(step, links, when);
    }

    private Effect assign(YamlNode node, Condition when) {
        node.allowKeys(STEPS, "party", "body");
        node.oneOf("party", "body");
        Set<String> steps = steps(node, STEPS);
        return node.child("party").<Effect>map(child -> new Effect.AssignParty(steps, Words.party(child), when))
                .orElseGet(() -> new Effect.AssignBody(steps,
                        node.child("body").map(child -> names.use(Kind.BODY, child)).orElse(""), when));
    }

    private Effect check(YamlNode node, Condition when) {
        node.allowKeys("step", "finishes before");
        return new Effect.Check(code(node, "step", Kind.STEP), code(node, "finishes before", Kind.STEP), when);
    }

    private Effect meetings(YamlNode node, Condition when) {
        node.allowKeys(BODIES);
        node.required(BODIES);
        return new Effect.UsualMeetings(bodies(node), when);
    }

    private Effect block(YamlNode node, Condition when) {
        node.allowKeys("body", "around", "before", "after");
        node.required("around").ifPresent(child -> child.choice(List.of("elections"), Function.identity()));
        return new Effect.BlockAroundElections(code(node, "body", Kind.BODY), duration(node, "before"),
                duration(node, "after"), when);
    }

    private static Duration duration(YamlNode node, String key) {
        return node.required(key).map(Words::duration).orElse(Duration.ZERO);
    }

    private String code(YamlNode node, String key, Kind kind) {
        return node.required(key).map(child -> names.use(kind, child)).orElse("");
    }

    private Set<String> steps(YamlNode node, String key) {
        return node.required(key).map(this::steps).orElse(Set.of());
    }

    private Set<String> steps(YamlNode list) {
        return list.items().map(node -> names.use(Kind.STEP, node)).collect(Collectors.toSet());
    }

    private Set<String> bodies(YamlNode node) {
        return node.items(BODIES).map(child -> names.use(Kind.BODY, child)).collect(Collectors.toSet());
    }

    /** Reads how a bandwidth is changed, from the item that also says of which steps. */
    private static final class ResizeReader {

        private static final List<String> SET = List.of("set min", "set likely", "set max");
        private static final List<String> SCALE = List.of("scale min", "scale likely", "scale max");
        /** The keys of one form may stand together; the forms exclude each other. */
        private static final List<List<String>> FORMS =
                List.of(List.of("set"), SET, List.of("extend"), List.of("scale"), SCALE);
        private static final List<String> KEYS = FORMS.stream().flatMap(List::stream).toList();
        /** More than this is a typing error, such as a percentage. */
        private static final double MAX_SCALE = 10;

        static Resize read(YamlNode node) {
            node.allowKeys(Stream.concat(Stream.of(STEPS, PARTIES, BODIES), KEYS.stream())
                    .collect(Collectors.toSet()));
            if (FORMS.stream().filter(form -> hasAny(node, form)).count() != 1) {
                node.report(Problem.NOT_ONE_OF, String.join(", ", KEYS));
            }
            if (hasAny(node, SET)) {
                return new Resize.Set(duration(node, SET.get(0)), duration(node, SET.get(1)),
                        duration(node, SET.get(2)));
            }
            if (hasAny(node, SCALE)) {
                return new Resize.Scale(factor(node, SCALE.get(0)), factor(node, SCALE.get(1)),
                        factor(node, SCALE.get(2)));
            }
            return whole(node);
        }

        private static boolean hasAny(YamlNode node, List<String> keys) {
            return keys.stream().anyMatch(node::has);
        }

        private static Resize whole(YamlNode node) {
            if (node.has("scale")) {
                double factor = factor(node, "scale");
                return new Resize.Scale(factor, factor, factor);
            }
            return node.child("extend").<Resize>map(child -> new Resize.Extend(Words.bandwidth(child)))
                    .orElseGet(() -> Resize.Set.all(node.child("set").map(Words::bandwidth).orElse(Words.NOTHING)));
        }

        private static Optional<Duration> duration(YamlNode node, String key) {
            return node.child(key).map(Words::duration);
        }

        private static double factor(YamlNode node, String key) {
            return node.child(key).map(child -> child.value(ResizeReader::factor, 1.0, Problem.BAD_VALUE)).orElse(1.0);
        }

        private static double factor(String text) {
            double factor = Double.parseDouble(text);
            if (!(factor >= 0 && factor <= MAX_SCALE)) {
                throw new NumberFormatException(text);
            }
            return factor;
        }
    }
}
