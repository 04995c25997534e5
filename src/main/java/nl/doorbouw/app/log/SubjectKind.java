package nl.doorbouw.app.log;

import java.util.Locale;
import nl.doorbouw.plan.Subject;

/** The kinds of thing that a line of the logbook can be about. */
enum SubjectKind {
    PLAN,
    ROUTE,
    QUESTION,
    STEP,
    BODY,
    SCENARIO,
    BASELINE;

    static SubjectKind of(Subject subject) {
        return switch (subject) {
            case Subject.Whole _ -> PLAN;
            case Subject.RouteChoice _ -> ROUTE;
            case Subject.Question _ -> QUESTION;
            case Subject.Step _ -> STEP;
            case Subject.Body _ -> BODY;
            case Subject.Scenario _ -> SCENARIO;
            case Subject.Baseline _ -> BASELINE;
        };
    }

    /** The key of its word in the message files. */
    String key() {
        return "subject.kind." + name().toLowerCase(Locale.ROOT);
    }
}
