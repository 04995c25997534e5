package nl.doorbouw.plan;

import java.util.Locale;

/** What a change is about: the plan as a whole, its route, one question, step or decision body, a scenario or a baseline. */
public sealed interface Subject {

    Subject PLAN = new Whole();
    Subject ROUTE = new RouteChoice();
    Subject SCENARIO = new Scenario();

    /** What parties can see differently. */
    sealed interface Debatable extends Subject {
    }

    /** The plan as a whole: names, region, start. */
    record Whole() implements Debatable {
        @Override
        public String toString() {
            return "plan";
        }
    }

    /** The three choices of the route map. */
    record RouteChoice() implements Debatable {
        @Override
        public String toString() {
            return "route";
        }
    }

    /** One closed question, by its code. */
    record Question(String code) implements Debatable {
        @Override
        public String toString() {
            return "question " + code;
        }
    }

    /** One step, by its code. */
    record Step(String code) implements Debatable {
        @Override
        public String toString() {
            return "step " + code;
        }
    }

    /** One decision body, by its code. */
    record Body(String code) implements Debatable {
        @Override
        public String toString() {
            return "body " + code;
        }
    }

    /** The scenario in whose layer the change is made. */
    record Scenario() implements Subject {
        @Override
        public String toString() {
            return "scenario";
        }
    }

    /** A position in the logbook, by its name. */
    record Baseline(String name) implements Subject {
        @Override
        public String toString() {
            return "baseline " + name;
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

    static Subject baseline(String name) {
        return new Baseline(name);
    }

    /**
     * Reads a subject as {@link #toString} writes it: {@code plan}, {@code route}, {@code question Q11}, {@code step D05},
     * {@code body raad}, {@code scenario}, {@code baseline July}. Only the name of a baseline may hold spaces.
     *
     * @throws PlanException when the text names no kind of subject
     */
    static Subject parse(String text) {
        String[] words = text.strip().split("\\s+", 2);
        String kind = words[0].toLowerCase(Locale.ROOT);
        if (words.length == 1) {
            return switch (kind) {
                case "plan" -> PLAN;
                case "route" -> ROUTE;
                case "scenario" -> SCENARIO;
                default -> throw new PlanException(PlanException.Problem.UNKNOWN_SUBJECT, text);
            };
        }
        if (kind.equals("baseline")) {
            return new Baseline(words[1]);
        }
        if (words[1].matches(".*\\s.*")) {
            throw new PlanException(PlanException.Problem.UNKNOWN_SUBJECT, text);
        }
        return switch (kind) {
            case "question" -> new Question(words[1].toUpperCase(Locale.ROOT));
            case "step" -> new Step(words[1].toUpperCase(Locale.ROOT));
            case "body" -> new Body(words[1].toLowerCase(Locale.ROOT));
            default -> throw new PlanException(PlanException.Problem.UNKNOWN_SUBJECT, text);
        };
    }
}
