package nl.doorbouw.exchange.cell;

import java.util.Locale;
import java.util.Optional;
import nl.doorbouw.plan.word.Answer;

/** Reads an answer as people type it. */
final class AnswerText {

    private AnswerText() {
    }

    /** The answer that a text stands for, a blank one included; empty when it is none. */
    static Optional<Answer> read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[.!]+", "").replaceAll("\\s+", " ");
        return switch (plain) {
            case "ja", "j", "yes", "y", "true", "waar" -> Optional.of(Answer.YES);
            case "nee", "n", "neen", "no", "false", "onwaar" -> Optional.of(Answer.NO);
            case "nvt", "n/a", "na", "n v t", "niet van toepassing", "not applicable" -> Optional.of(Answer.NOT_APPLICABLE);
            case "", "?", "??", "onbekend", "unknown", "open", "weet niet", "don’t know" -> Optional.of(Answer.OPEN);
            default -> Optional.empty();
        };
    }
}
