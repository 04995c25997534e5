package nl.doorbouw.catalogue.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import nl.doorbouw.catalogue.read.Finding.Problem;
import nl.doorbouw.catalogue.read.Names.Kind;
import nl.doorbouw.catalogue.risk.RiskRules;
import nl.doorbouw.catalogue.risk.VoidingDecision;

/** Reads which decision can make which work void, and how many hours a working day holds. */
final class RiskReader {

    /** More people than this at one step is a typing error. */
    private static final int MOST_HOURS = 10_000;

    private final Names names;

    RiskReader(Names names) {
        this.names = names;
    }

    RiskRules rules(YamlNode item) {
        item.allowKeys("hours", "decisions", "source");
        Map<String, Integer> byPhase = new HashMap<>();
        Map<String, Integer> byStep = new HashMap<>();
        int usual = 0;
        for (YamlNode node : item.required("hours").stream().flatMap(YamlNode::items).toList()) {
            node.allowKeys("phases", "steps", "hours");
            int hours = node.required("hours").map(child -> child.value(RiskReader::hours, 0, Problem.BAD_VALUE)).orElse(0);
            node.items("phases").forEach(phase -> byPhase.put(names.use(Kind.PHASE, phase), hours));
            node.items("steps").forEach(step -> byStep.put(names.use(Kind.STEP, step), hours));
            usual = node.has("phases") || node.has("steps") ? usual : hours;
        }
        return new RiskRules(usual, byPhase, byStep,
                item.required("decisions").stream().flatMap(YamlNode::items).map(this::decision).toList(), Words.source(item));
    }

    private VoidingDecision decision(YamlNode item) {
        item.allowKeys("step", "voids", "why");
        return new VoidingDecision(item.required("step").map(node -> names.use(Kind.STEP, node)).orElse(""),
                new HashSet<>(item.required("voids").stream().flatMap(YamlNode::items).map(node -> names.use(Kind.STEP, node)).toList()),
                Words.localText(item, "why"));
    }

    private static int hours(String text) {
        int hours = Integer.parseInt(text);
        if (hours < 0 || hours > MOST_HOURS) {
            throw new IllegalArgumentException(text);
        }
        return hours;
    }
}
