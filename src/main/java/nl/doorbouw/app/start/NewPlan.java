package nl.doorbouw.app.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.text.Sentences;
import nl.doorbouw.text.Words;

/** What a user has entered for a new plan: whether it will do, and the first edit that it makes. */
final class NewPlan {

    /** What is asked about the project, in the order of the form. */
    static final List<Field<?>> PROJECT = List.of(Fields.PLAN_NAME, Fields.MUNICIPALITY, Fields.CORPORATION, Fields.HOMES,
            Fields.REGION, Fields.START);

    /** The three questions of the route map. */
    static final List<Field<?>> ROUTE = List.of(Fields.DEVELOPMENT, Fields.INSTRUMENT, Fields.PREPARATION);

    private static final int LONGEST_FILE_NAME = 60;

    private final Words words;
    private final Map<Field<?>, String> entered = new LinkedHashMap<>();

    NewPlan(Words words) {
        this.words = words;
    }

    void enter(Field<?> field, String text) {
        entered.put(field, text);
    }

    /** What is wrong with what was entered for a field, in a sentence; empty when nothing is. */
    Optional<String> wrong(Field<?> field) {
        String text = entered.getOrDefault(field, "");
        if (text.isBlank()) {
            return Optional.of(words.say("start.missing." + field.name()));
        }
        try {
            field.read(subject(field), text);
            return Optional.empty();
        } catch (PlanException _) {
            return Optional.of(words.say("start.wrong", text, words.say("expected." + field.name())));
        } catch (RuntimeException e) {
            return Optional.of(new Sentences(words).of(e));
        }
    }

    /** The edit with which the plan begins, when nothing is wrong any more. */
    Edit first() {
        List<Change> changes = new ArrayList<>();
        entered.forEach((field, text) -> changes.add(Change.parse(subject(field).toString(), field.name(), text)));
        return new Edit(Layer.PLAN, changes, "");
    }

    /** The plan's name as a file name that every system takes. */
    String fileName() {
        return fileName(entered.getOrDefault(Fields.PLAN_NAME, ""));
    }

    /** The name of a plan as a file name that every system takes. */
    static String fileName(String plan) {
        String name = plan.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").replaceAll("[. ]+$", "");
        return words(name).replaceAll("[. ]+$", "") + ".doorbouw";
    }

    /** As many whole words as there is room for, or the beginning of one that is too long by itself. */
    private static String words(String name) {
        int space = name.lastIndexOf(' ', LONGEST_FILE_NAME);
        return name.length() <= LONGEST_FILE_NAME ? name : name.substring(0, space > 0 ? space : LONGEST_FILE_NAME);
    }

    private static Subject subject(Field<?> field) {
        return ROUTE.contains(field) ? Subject.ROUTE : Subject.PLAN;
    }
}
