package nl.doorbouw.plan;

import java.util.function.Function;

/**
 * One thing that can be changed about a subject: a name, the kind of subject it belongs to, and how its value is read and
 * written. Two fields are equal when they are the same constant of {@link Fields}.
 *
 * @param <T> the type of its values
 */
public final class Field<T> {

    private final Class<? extends Subject> subject;
    private final String name;
    private final String expects;
    private final Function<String, T> read;
    private final Function<T, String> write;

    /** @param expects the key of the words that say what a value looks like, such as {@code duration} */
    Field(Class<? extends Subject> subject, String name, String expects, Function<String, T> read,
            Function<T, String> write) {
        this.subject = subject;
        this.name = name;
        this.expects = expects;
        this.read = read;
        this.write = write;
    }

    public Class<? extends Subject> subject() {
        return subject;
    }

    public String name() {
        return name;
    }

    /**
     * Reads a value as a person types it.
     *
     * @throws RuntimeException of the value's own family (a bad duration, a bad date), or a {@link PlanException}
     */
    public T read(Subject of, String text) {
        try {
            return read.apply(text);
        } catch (IllegalArgumentException e) {
            throw new PlanException(PlanException.Problem.UNREADABLE_VALUE, of, name, text, expects);
        }
    }

    /** Writes a value in the one form in which the logbook keeps it. */
    public String write(T value) {
        return write.apply(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
