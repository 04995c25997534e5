package nl.doorbouw.text;

import java.util.List;
import java.util.stream.Collectors;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.measure.Measure;
import nl.doorbouw.insight.variant.Cause;
import nl.doorbouw.insight.variant.Difference;
import nl.doorbouw.insight.variant.Variant;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;

/** Says what makes two variants of a plan differ, and how a variant is called. */
public final class CauseText {

    private final Words words;
    private final Catalogue catalogue;
    private final ChangeText changes;

    /** @param plan where the names of a project's own steps and questions come from */
    public CauseText(Words words, Catalogue catalogue, Plan plan) {
        this.words = words;
        this.catalogue = catalogue;
        changes = new ChangeText(words, catalogue, plan);
    }

    /** {@code variant Sneller}, {@code route L-OP-P}, {@code dit plan}. */
    public String name(Variant variant) {
        return words.say("Variant." + variant.kind(), variant.name());
    }

    /** The causes of a part, with what one change sets: {@code Bouwvoorbereiding: parallel}. */
    public String part(Difference.Part part) {
        String causes = part.causes().stream().map(this::cause).collect(Collectors.joining(" + "));
        boolean told = part.causes().size() != 1 || part.causes().getFirst() instanceof Cause.ByMeasure;
        return told ? causes : words.say("cause.with", causes, set(part.changes()));
    }

    private String cause(Cause cause) {
        return switch (cause) {
            case Cause.ByMeasure(var code, var taken) -> words.say(taken ? "cause.measure" : "cause.withoutMeasure", code, measure(code));
            case Cause.BySubject(var subject) -> changes.subject(subject);
            case Cause.ByField(var subject, var field) -> changes.field(field);
        };
    }

    private String set(List<Change> made) {
        return made.stream().map(change -> made.size() == 1 ? value(change)
                : words.say("cause.field", changes.field(change.field()), value(change))).collect(Collectors.joining(", "));
    }

    private String value(Change change) {
        return change.value().isEmpty() ? words.say("cause.asCatalogue") : changes.value(change);
    }

    private String measure(String code) {
        return catalogue.measures().stream().filter(known -> known.code().equals(code)).map(Measure::name).map(words::say)
                .findFirst().orElse("");
    }
}
