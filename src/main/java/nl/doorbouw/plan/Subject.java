package nl.doorbouw.plan;

import java.util.Locale;

/** What a change is about: the plan as a whole, its route, one question, one step or one decision body. */
public sealed interface Subject {

    Subject PLAN = new Whole();
    Subject ROUTE = new RouteChoice();

    /** The plan as a whole: names, region, start. */
    record Whole() implements Subject {
        @Override
        public String toString() {
            return "plan";
        }
    }

    /** The three choices of the route map. */
    record RouteChoice() implements Subject {
        @Override
        public String toString() {
            return "route";
        }
    }

    /** One closed question, by its code. */
    record Question(String code) implements Subject {
        @Override
        public String toString() {
            return "question " + code;
        }
    }

    /** One step, by its code. */
    record Step(String code) implements Subject {
        @Override
        public String toString() {
            return "step " + code;
        }
    }

    /** One decision body, by its code. */
    record Body(String code) implements Subject {
        @Override
        public String toString() {
            return "body " + code;
        }
    }

    static Subject question(String code) {
        return new Question(code);
    }

    static Subject step(String code) {
        return new Step(code);
    }

    static Subject body(String code) {
        return new Body(code);
    }

    /**
     * Reads a subject as {@link #toString} writes it: {@code plan}, {@code route}, {@code question Q11}, {@code step D05},
     * {@code body raad}.
     *
     * @throws PlanException when the text names no kind of subject
     */
    static Subject parse(String text) {
        String[] words = text.strip().split("\\s+");
        String kind = words[0].toLowerCase(Locale.ROOT);
        if (words.length == 1) {
            return switch (kind) {
                case "plan" -> PLAN;
                case "route" -> ROUTE;
                default -> throw new PlanException(PlanException.Problem.UNKNOWN_SUBJECT, text);
            };
        }
        if (words.length == 2) {
            String code = words[1].toUpperCase(Locale.ROOT);
            return switch (kind) {
                case "question" -> new Question(code);
                case "step" -> new Step(code);
                case "body" -> new Body(words[1].toLowerCase(Locale.ROOT));
                default -> throw new PlanException(PlanException.Problem.UNKNOWN_SUBJECT, text);
            };
        }
        throw new PlanException(PlanException.Problem.UNKNOWN_SUBJECT, text);
    }
}
