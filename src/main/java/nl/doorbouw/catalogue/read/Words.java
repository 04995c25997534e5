package nl.doorbouw.catalogue.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.Source;
import nl.doorbouw.catalogue.effect.Condition;
import nl.doorbouw.catalogue.read.Finding.Problem;
import nl.doorbouw.plan.word.Coded;
import nl.doorbouw.plan.word.Development;
import nl.doorbouw.plan.word.Instrument;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Preparation;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;

/** Reads the values that occur in steps and in questions alike. */
final class Words {

    static final Bandwidth NOTHING = Bandwidth.of(Duration.ZERO);

    private static final String DAGGER = "†";
    /** A † counts at the end of a link only. */
    private static final String DAGGER_AT_END = DAGGER + "(?=\\s*(?:[,;]|$))";
    private static final LocalText EMPTY = LocalText.same("");
    /** What a project enters itself is not in a catalogue. */
    private static final List<Source.Kind> SOURCE_KINDS =
            Arrays.stream(Source.Kind.values()).filter(kind -> kind != Source.Kind.PROJECT).toList();

    private Words() {
    }

    /** A text in both languages under a key that must be there. */
    static LocalText localText(YamlNode item, String key) {
        return item.required(key).map(Words::localText).orElse(EMPTY);
    }

    static LocalText localText(YamlNode node) {
        node.allowKeys("nl", "en");
        return new LocalText(node.text("nl"), node.text("en"));
    }

    /** The source that every item must name. */
    static Source source(YamlNode item) {
        return item.required("source").map(Words::readSource).orElse(new Source(Set.of(), EMPTY));
    }

    static Source readSource(YamlNode node) {
        node.allowKeys("kind", "nl", "en");
        Set<Source.Kind> kinds = node.required("kind").stream().flatMap(YamlNode::items)
                .map(kind -> kind.choice(SOURCE_KINDS, choice -> choice.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        return new Source(kinds, new LocalText(node.text("nl"), node.text("en")));
    }

    static <E extends Enum<E> & Coded> E coded(YamlNode node, Class<E> type) {
        return node.choice(List.of(type.getEnumConstants()), Coded::code);
    }

    static Party party(YamlNode node) {
        return node.choice(List.of(Party.values()), party -> String.valueOf(party.letter()));
    }

    static boolean yesOrNo(YamlNode node) {
        return node.choice(List.of("no", "yes"), Function.identity()).equals("yes");
    }

    static Bandwidth bandwidth(YamlNode node) {
        return node.value(Bandwidth::parse, NOTHING, Problem.BAD_BANDWIDTH);
    }

    static Duration duration(YamlNode node) {
        return node.value(Duration::parse, Duration.ZERO, Problem.BAD_BANDWIDTH);
    }

    /** Links without †. */
    static List<Link> links(YamlNode node, Names names) {
        return links(node, names, Link::parseAll);
    }

    /** Links that may be marked with †. */
    static List<Link> markedLinks(YamlNode node, Names names) {
        return links(node, names, text -> Link.parseAll(text.replaceAll(DAGGER_AT_END, "")));
    }

    /** Whether a list of links is marked with † anywhere. */
    static boolean isMarked(YamlNode node) {
        return node.text().contains(DAGGER);
    }

    private static List<Link> links(YamlNode node, Names names, Function<String, List<Link>> parse) {
        List<Link> links = node.value(parse, List.of(), Problem.BAD_LINK);
        links.forEach(link -> names.use(Names.Kind.STEP, link.from(), node));
        return links;
    }

    /** The routes on which an effect works. */
    static Condition condition(YamlNode effect) {
        List<Coded> choices = Stream.<Coded[]>of(Development.values(), Instrument.values(), Preparation.values())
                .flatMap(Arrays::stream).toList();
        List<Coded> named = effect.items("when").map(node -> node.choice(choices, Coded::code)).toList();
        return new Condition(only(named, Development.class), only(named, Instrument.class),
                only(named, Preparation.class));
    }

    private static <E> Set<E> only(List<Coded> choices, Class<E> type) {
        return choices.stream().filter(type::isInstance).map(type::cast).collect(Collectors.toSet());
    }

    /** A text in both languages under a key that may be left out. */
    static Optional<LocalText> optionalText(YamlNode item, String key) {
        return item.child(key).map(Words::localText);
    }
}
