package nl.doorbouw.app.planning.details;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.view.Beside;
import nl.doorbouw.app.view.Sight;
import nl.doorbouw.catalogue.EditCheck;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.text.Sentences;
import nl.doorbouw.text.Words;

/** Tells what is wrong with a typed value before it is entered, and enters it. */
final class EditDesk {

    private final Workspace workspace;
    private final Words words;
    private final EditCheck check;
    private final Sentences sentences;
    private final Beside beside;
    private Sight sight;

    EditDesk(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        check = new EditCheck(workspace.catalogue());
        sentences = new Sentences(words);
        beside = new Beside(workspace, words);
        sight = Sight.of(workspace);
    }

    /** Where edits go from now on. */
    void see(Sight now) {
        sight = now;
    }

    /** What the plan and the other parties hold of the same, in a line; empty when that is nothing to tell. */
    String beside(Subject subject, Field<?> field) {
        return beside.line(sight, subject, field);
    }

    /** What is wrong with a value, in a sentence; empty when it can be entered. */
    Optional<String> problem(Subject subject, Field<?> field, String text) {
        try {
            Outlook outlook = sight.outlook();
            List<Change> changes = check.checked(sight.below(workspace), outlook.logbook().valuesIn(sight.layer()),
                    List.of(change(subject, field, text)));
            if (field == Fields.AFTER) {
                workspace.planner().schedule(outlook.plan().with(changes));
            }
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(sentences.of(e));
        }
    }

    /** Enters a value that has no problem; nothing happens when it is what the plan already says. */
    void enter(Subject subject, Field<?> field, String text) {
        Change change = change(subject, field, text);
        if (!change.value().equals(sight.outlook().plan().text(subject, field))) {
            make(change);
        }
    }

    /** The words that say where {@link #reset} leads; empty where there is nothing to take away. */
    Optional<String> wayBack(Subject subject, Field<?> field) {
        String to = sight.isView() ? "planning.reset.view" : sight.layer().isScenario() ? "planning.reset.plan" : "planning.reset";
        return Optional.of(sight.outlook().logbook().valueIn(sight.layer(), subject, field)).filter(text -> !text.isEmpty())
                .map(_ -> words.say(to));
    }

    /** Takes away what is set here, so that what lies below shows again: the catalogue, or under a scenario the plan. */
    void reset(Subject subject, Field<?> field) {
        make(Change.clear(subject, field));
    }

    private void make(Change change) {
        workspace.edit(new Edit(sight.layer(), List.of(change), ""));
    }

    /** A duration cannot be left blank: a step of the project's own has no other. */
    private static Change change(Subject subject, Field<?> field, String text) {
        return text.isBlank() && field != Fields.DURATION ? Change.clear(subject, field) : set(subject, field, text);
    }

    private static <T> Change set(Subject subject, Field<T> field, String text) {
        return Change.set(subject, field, field.read(subject, text));
    }
}
