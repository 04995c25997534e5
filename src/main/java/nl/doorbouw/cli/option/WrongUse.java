package nl.doorbouw.cli.option;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Coded;

/** An option or argument that is written wrongly, so that the command cannot even begin. */
public final class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Pattern CHANGE = Pattern.compile("([^:]+):([^=:]+)=(.*)");

    private final String key;
    private final transient Object[] facts;

    /** @param key the key of the sentence for people, with the facts that it names */
    public WrongUse(String key, Object... facts) {
        super(key);
        this.key = key;
        this.facts = facts.clone();
    }

    private WrongUse(RuntimeException cause) {
        super(cause);
        key = "";
        facts = new Object[0];
    }

    public String key() {
        return key;
    }

    public Object[] facts() {
        return facts.clone();
    }

    /** What is wrong with a value, when that says it all. */
    public Optional<RuntimeException> reason() {
        return getCause() instanceof RuntimeException cause ? Optional.of(cause) : Optional.empty();
    }

    /** A value that cannot be used, and why. */
    public static WrongUse because(RuntimeException cause) {
        return new WrongUse(cause);
    }

    /**
     * The change that an option with a value stands for.
     *
     * @throws WrongUse when the value cannot be read, or is not there
     */
    public static Change change(Subject subject, Field<?> field, String value) {
        try {
            if (value.isBlank()) {
                throw new PlanException(PlanException.Problem.UNREADABLE_VALUE, subject, field.name(), value,
                        field.name());
            }
            return Change.parse(subject.toString(), field.name(), value);
        } catch (RuntimeException e) {
            throw because(e);
        }
    }

    /**
     * The change that is written as {@code step D05:duration=4/6/8w}.
     *
     * @throws WrongUse when it is not written so, or what it names or sets cannot be read
     */
    public static Change change(String text) {
        Matcher change = CHANGE.matcher(text);
        if (!change.matches()) {
            throw new WrongUse("cli.badChange", text);
        }
        try {
            Subject subject = Subject.parse(change.group(1));
            return change(subject, Fields.find(subject, change.group(2)), change.group(3));
        } catch (PlanException e) {
            throw because(e);
        }
    }

    /**
     * The choice that an option names.
     *
     * @param option   how the option is called
     * @param expected the key of the words that say what it may be
     * @throws WrongUse when there is no such choice
     */
    public static <E extends Enum<E> & Coded> E choice(Class<E> type, String option, String value, String expected) {
        return Coded.find(type, value).orElseThrow(() -> new WrongUse(expected, option, value));
    }
}
