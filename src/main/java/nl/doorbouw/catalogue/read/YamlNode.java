package nl.doorbouw.catalogue.read;

import java.io.StringReader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.read.Finding.Form;
import nl.doorbouw.catalogue.read.Finding.Problem;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value in a catalogue file that knows its place.
 *
 * <p>What cannot be read is reported there and replaced by a stand-in, so that reading goes on. A text is taken as it
 * is written: YAML's own reading of yes, no, on and numbers plays no part.
 */
final class YamlNode {

    private final String file;
    private final String key;
    private final Node node;
    private final Findings findings;
    private final Map<String, YamlNode> children = new LinkedHashMap<>();

    /** @param key what it is called in its file */
    private YamlNode(String file, String key, Node node, Findings findings) {
        this.file = file;
        this.key = key;
        this.node = node;
        this.findings = findings;
        if (node instanceof MappingNode map) {
            map.getValue().forEach(this::addChild);
        }
    }

    /** The whole of a file, if it is YAML. */
    static Optional<YamlNode> parse(String file, String text, Findings findings) {
        try {
            Node root = new Yaml(plain()).compose(new StringReader(text));
            if (root != null) {
                return Optional.of(new YamlNode(file, file, root, findings));
            }
            findings.add(file, 1, Problem.NOT_YAML, "");
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            findings.add(file, mark == null ? 1 : mark.getLine() + 1, Problem.NOT_YAML, String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            findings.add(file, 1, Problem.NOT_YAML, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** A few lines of references to one another could stand for an endless file, and a plan may come from anyone. */
    private static LoaderOptions plain() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        return options;
    }

    private void addChild(NodeTuple tuple) {
        String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        YamlNode child = new YamlNode(file, name, tuple.getValueNode(), findings);
        if (children.putIfAbsent(name, child) != null) {
            findings.add(file, line(tuple.getKeyNode()), Problem.DUPLICATE_KEY, name);
        }
    }

    String file() {
        return file;
    }

    /** From 1. */
    int line() {
        return line(node);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    void report(Problem problem, Object... facts) {
        findings.add(file, line(), problem, facts);
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    boolean has(String name) {
        return children.containsKey(name);
    }

    /** Says which keys this item can have, and reports every other one. */
    void allowKeys(String... names) {
        allowKeys(Set.of(names));
    }

    void allowKeys(Set<String> names) {
        if (node instanceof MappingNode map) {
            map.getValue().stream().map(NodeTuple::getKeyNode)
                    .filter(name -> !(name instanceof ScalarNode scalar && names.contains(scalar.getValue())))
                    .forEach(name -> findings.add(file, line(name), Problem.UNKNOWN_KEY,
                            name instanceof ScalarNode scalar ? scalar.getValue() : "?"));
        } else {
            report(Problem.WRONG_FORM, key, Form.ITEM);
        }
    }

    Optional<YamlNode> child(String name) {
        return Optional.ofNullable(children.get(name));
    }

    /** Reports it when there is no such key. */
    Optional<YamlNode> required(String name) {
        if (node instanceof MappingNode && !has(name)) {
            report(Problem.MISSING_KEY, name);
        }
        return child(name);
    }

    /** The one of these keys that is there; reports it when it is not exactly one. */
    Optional<YamlNode> oneOf(String... names) {
        List<String> found = Arrays.stream(names).filter(this::has).toList();
        if (found.size() != 1 && node instanceof MappingNode) {
            report(Problem.NOT_ONE_OF, String.join(", ", names));
        }
        return found.stream().findFirst().flatMap(this::child);
    }

    /** The items of a list; reports it when this is not one. */
    Stream<YamlNode> items() {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(item -> new YamlNode(file, key, item, findings));
        }
        report(Problem.WRONG_FORM, key, Form.LIST);
        return Stream.empty();
    }

    /** The items of a list under a key, none when the key is left out. */
    Stream<YamlNode> items(String name) {
        return child(name).stream().flatMap(YamlNode::items);
    }

    /** The text as it is written, without its quotes; reports it when this is not a text. */
    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        report(Problem.WRONG_FORM, key, Form.TEXT);
        return "";
    }

    /** A text under a key that must be there and not be empty. */
    String text(String name) {
        return required(name).map(child -> {
            String text = child.text();
            if (text.isBlank() && child.isText()) {
                child.report(Problem.MISSING_KEY, name);
            }
            return text;
        }).orElse("");
    }

    /** What a text stands for; reports the problem and gives the stand-in when it cannot be read. */
    <T> T value(Function<String, T> parse, T standIn, Problem problem) {
        String text = text();
        try {
            return isText() ? parse.apply(text) : standIn;
        } catch (RuntimeException _) {
            // Every kind of value has its own exception; to whoever wrote the file they all say the same.
            report(problem, key, text);
            return standIn;
        }
    }

    /** One of some choices, by the word by which the file calls it; the first one is the stand-in. */
    <T> T choice(List<T> choices, Function<T, String> word) {
        return value(text -> choices.stream().filter(choice -> word.apply(choice).equals(text)).findFirst()
                .orElseThrow(), choices.getFirst(), Problem.BAD_VALUE);
    }
}
