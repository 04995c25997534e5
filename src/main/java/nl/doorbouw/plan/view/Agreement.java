package nl.doorbouw.plan.view;

import java.util.List;
import java.util.stream.Stream;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Edit.Part;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.agree.Parked;
import nl.doorbouw.plan.word.Party;

/**
 * Makes the edits by which parties settle a difference. An agreement puts the value in the plan itself and in the view of
 * every party that agrees, in one edit: the views then say who agreed, and the logbook when, by whose hand, and what each
 * said before.
 */
public final class Agreement {

    private Agreement() {
    }

    /**
     * The edit by which parties agree on a value.
     *
     * @param value as a person types it; empty leaves it to the catalogue, also in their views
     * @param by    the parties that agree
     * @throws RuntimeException of the value's own family when it cannot be read
     */
    public static Edit on(Subject subject, Field<?> field, String value, List<Party> by, String remark) {
        Change change = Change.parse(subject.toString(), field.name(), value);
        Part plan = new Part(Layer.PLAN, List.of(change, Change.clear(subject, Fields.PARKED)));
        return new Edit(Stream.concat(Stream.of(plan), by.stream().map(party -> new Part(Layer.view(party), List.of(change)))).toList(),
                remark);
    }

    /** The edit that puts off whatever differs about a subject. */
    public static Edit park(Subject subject, Parked parked, String remark) {
        return new Edit(Layer.PLAN, List.of(Change.set(subject, Fields.PARKED, parked)), remark);
    }
}
