package nl.doorbouw.catalogue.read;

import java.util.List;

/**
 * One thing that is wrong in a catalogue file.
 *
 * @param line  from 1
 * @param facts those that the problem names, in that order
 */
public record Finding(String file, int line, Problem problem, List<Object> facts) {

    /** What is wrong; the facts that go with it are in brackets. */
    public enum Problem {
        /** (name of the file) a file that is listed is not there */
        MISSING_FILE,
        /** (name of the file) a file that is there is not listed */
        UNLISTED_FILE,
        /** (what the YAML parser says) */
        NOT_YAML,
        /** (key) */
        MISSING_KEY,
        /** (key) a typing error, most likely */
        UNKNOWN_KEY,
        /** (key) the same key twice in one item */
        DUPLICATE_KEY,
        /** (the keys, divided by commas) exactly one of them is wanted */
        NOT_ONE_OF,
        /** (key, a {@link Form}) */
        WRONG_FORM,
        /** (key, value) */
        BAD_VALUE,
        /** (key, value) not durations, or not in the order min, likely, max */
        BAD_BANDWIDTH,
        /** (key, value) not a number from 0 to 1 */
        BAD_CHANCE,
        /** (key, value) not a list of links, or † where it has no meaning */
        BAD_LINK,
        /** (code) */
        UNKNOWN_STEP,
        /** (code) */
        UNKNOWN_PHASE,
        /** (code) */
        UNKNOWN_BODY,
        /** (code) */
        UNKNOWN_GROUP,
        /** (code) */
        UNKNOWN_QUESTION,
        /** (code, file of the first one, line of the first one) */
        DUPLICATE_CODE,
        /** () */
        NO_STEPS,
        /** (code of the step) a milestone takes nothing */
        MILESTONE_TAKES_TIME,
        /** (code of the step) only a milestone takes nothing */
        NO_DURATION,
        /** (code of the step) only a milestone is nobody's */
        NO_PARTY,
        /** (code of the step) a term without the rule by which it is counted */
        NO_TERM_RULE,
        /** (code of the step) a rule of terms on a step that is no term */
        TERM_RULE_WITHOUT_TERM,
        /** (code of the score) the levels do not start from 0 and rise */
        BAD_LEVELS,
        /** (list of the codes of the steps, each waiting for the one before it and the first for the last) */
        LOOP
    }

    /** The three forms that a value in a file can have. */
    public enum Form { TEXT, LIST, ITEM }

    public Finding {
        facts = List.copyOf(facts);
    }
}
