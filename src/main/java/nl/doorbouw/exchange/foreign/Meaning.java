package nl.doorbouw.exchange.foreign;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a list means. */
public enum Meaning {
    /** The code of a step or a question in the plan. */
    CODE,
    /** What others call the row when they wait for it: a number. */
    ID,
    /** How deep the row stands, or its number in an outline such as 1.2.3. */
    OUTLINE,
    /** The name of a step. */
    NAME,
    DURATION,
    /** The shortest duration. */
    MIN,
    /** The likely duration. */
    LIKELY,
    /** The longest duration. */
    MAX,
    START,
    /** The last day. */
    FINISH,
    PREDECESSORS,
    PARTY,
    QUESTION,
    ANSWER,
    /** Where an answer comes from. */
    SOURCE,
    REMARK;

    /** The word by which people name it on the command line: {@code name}, {@code duration}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Meaning> find(String word) {
        return Arrays.stream(values()).filter(meaning -> meaning.word().equals(word.strip().toLowerCase(Locale.ROOT))).findFirst();
    }
}
