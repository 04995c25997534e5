package nl.doorbouw.exchange.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.text.Sentences;
import nl.doorbouw.text.Words;

/** Collects what a reader finds, until it is a review. */
public final class ReviewDraft {

    private static final Set<Field<?>> REMARKS = Set.of(Fields.QUESTION_REMARK, Fields.STEP_REMARK);

    private final Words words;
    private final List<Difference> differences = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final Map<Subject, String> remarks = new HashMap<>();

    public ReviewDraft(Words words) {
        this.words = words;
    }

    /** Keeps a difference; a remark that comes in says why the rest of its row does. */
    public void add(Difference difference) {
        if (REMARKS.contains(difference.field()) && !difference.theirs().isEmpty()) {
            remarks.put(difference.subject(), difference.theirs());
        }
        differences.add(difference);
    }

    /** Notes what could not be taken, with the sentence of a key. */
    public void unreadable(String sheet, String cell, String value, String key, Object... facts) {
        unreadable.add(new Unreadable(sheet, cell, value, words.say(key, facts)));
    }

    /** Notes what could not be taken, and why. */
    public void unreadable(String sheet, String cell, String value, RuntimeException why) {
        unreadable.add(new Unreadable(sheet, cell, value, new Sentences(words).of(why)));
    }

    /** Notes that a new step comes in without its duration, and why. */
    public void milestone(String sheet, String cell, String value, RuntimeException why) {
        unreadable(sheet, cell, value, "import.asMilestone", new Sentences(words).of(why));
    }

    /** The review; a difference that no plan can take is among what could not be read. */
    public Review review(String file, Present present) {
        List<Difference> possible = new Possible(present, this).of(differences);
        return new Review(possible, unreadable, file, remarks);
    }
}
