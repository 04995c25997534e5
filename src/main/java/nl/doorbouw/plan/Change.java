package nl.doorbouw.plan;

/**
 * One edit of one field.
 *
 * @param value the new value as the field writes it; empty takes the value away, so that what lies below shows again
 */
public record Change(Subject subject, Field<?> field, String value) {

    public Change {
        if (!field.subject().isInstance(subject)) {
            throw new PlanException(PlanException.Problem.UNKNOWN_FIELD, subject, field.name());
        }
    }

    public static <T> Change set(Subject subject, Field<T> field, T value) {
        return new Change(subject, field, field.write(value));
    }

    public static Change clear(Subject subject, Field<?> field) {
        return new Change(subject, field, "");
    }

    /**
     * Reads a change as a person types it; a blank value takes the value away.
     *
     * @throws PlanException    when subject or field is unknown or the value cannot be read
     * @throws RuntimeException of the value's own family, such as a bad duration
     */
    public static Change parse(String subject, String field, String value) {
        Subject about = Subject.parse(subject);
        return parse(about, Fields.find(about, field), value);
    }

    private static <T> Change parse(Subject subject, Field<T> field, String value) {
        return value.isBlank() ? clear(subject, field) : set(subject, field, field.read(subject, value));
    }
}
