package nl.doorbouw.insight.confront;

import java.util.Optional;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Subject;

/** Finds in a logbook who set what a field holds now. */
public record Sources(Logbook logbook) {

    /** The entry that set the present value of a field in a layer; when an undo brought it back, the one that set it first. */
    public Optional<Entry> of(Layer layer, Subject subject, Field<?> field) {
        String value = logbook.valueIn(layer, subject, field);
        return value.isEmpty() ? Optional.empty() : logbook.entries().reversed().stream()
                .filter(entry -> entry.reverts().isEmpty() && entry.layer().equals(layer))
                .filter(entry -> entry.change().field() == field && entry.change().subject().equals(subject))
                .filter(entry -> entry.change().value().equals(value)).findFirst();
    }
}
