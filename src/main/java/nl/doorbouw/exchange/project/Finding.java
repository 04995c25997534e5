package nl.doorbouw.exchange.project;

import java.util.List;

/**
 * Something in a project file that Doorbouw does not model.
 *
 * @param task  the number of the task as MS Project shows it; {@value #WHOLE} for the project as a whole
 * @param name  the name of the task, calendar, resource or column
 * @param facts what the texts of {@code kind} name
 */
public record Finding(int task, String name, NotModelled kind, List<Object> facts) {

    /** Stands for the project as a whole. */
    public static final int WHOLE = 0;

    public Finding {
        facts = List.copyOf(facts);
    }
}
