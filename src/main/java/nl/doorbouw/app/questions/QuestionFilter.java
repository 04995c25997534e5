package nl.doorbouw.app.questions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.doorbouw.catalogue.Question;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Party;

/**
 * Which questions are shown.
 *
 * @param words    each of them must occur in the code or the text, whatever its case; blank lets all through
 * @param party    leads a step that the question touches
 * @param phase    the code of the phase of a step that the question touches
 * @param openOnly only questions that are not answered yet
 * @param all      also questions that do not matter on the route
 * @param order    how they follow each other
 */
record QuestionFilter(String words, Optional<Party> party, Optional<String> phase, boolean openOnly, boolean all, Order order) {

    /** How questions follow each other. */
    enum Order {
        CATALOGUE,
        /** Those that narrow the bandwidth of first residents most come first, without the groups they are in. */
        NARROWING
    }

    static final QuestionFilter NONE = new QuestionFilter("", Optional.empty(), Optional.empty(), false, false,
            Order.CATALOGUE);

    boolean lets(Question question, Checklist checklist) {
        return (all || checklist.matters(question)) && (!openOnly || checklist.answer(question) == Answer.OPEN)
                && party.stream().allMatch(leading -> checklist.touch().parties(question).contains(leading))
                && phase.stream().allMatch(code -> checklist.touch().phases(question).contains(code))
                && saysWords(question);
    }

    private boolean saysWords(Question question) {
        String said = (question.code() + " " + question.text().nl() + " " + question.text().en())
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(said::contains);
    }
}
