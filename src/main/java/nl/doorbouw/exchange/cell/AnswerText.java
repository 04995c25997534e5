package nl.doorbouw.exchange.cell;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doorbouw.exchange.sheet.RawValue;
import nl.doorbouw.plan.word.Answer;

/** Reads an answer as people type it, with a remark between brackets behind it: {@code Nee (zie mail)}. */
public final class AnswerText {

    private static final Pattern WITH_REMARK = Pattern.compile("([^(]+)\\((.+)\\)[.!]*", Pattern.DOTALL);
    private static final String BETWEEN = "; ";

    private AnswerText() {
    }

    /** The answer that a text stands for, a blank one included; empty when it is none. */
    static Optional<Answer> read(String text) {
        Matcher match = WITH_REMARK.matcher(text.strip());
        return bare(match.matches() ? match.group(1) : text);
    }

    /** A remark, with what stands between brackets behind the answer of its row. */
    public static Optional<RawValue> remark(Optional<RawValue> remark, Optional<RawValue> answer) {
        Optional<String> behind = answer.map(RawValue::shown).map(String::strip).map(WITH_REMARK::matcher)
                .filter(match -> match.matches() && bare(match.group(1)).isPresent()).map(match -> match.group(2).strip());
        return behind.isEmpty() ? remark : behind.map(text -> new RawValue.Text(remark.map(RawValue::shown).map(String::strip)
                .filter(own -> !own.isEmpty()).map(own -> own + BETWEEN + text).orElse(text)));
    }

    private static Optional<Answer> bare(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[.!]+", "").replaceAll("\\s+", " ");
        return switch (plain) {
            case "ja", "j", "yes", "y", "true", "waar" -> Optional.of(Answer.YES);
            case "nee", "n", "neen", "no", "false", "onwaar" -> Optional.of(Answer.NO);
            case "nvt", "n/a", "na", "n v t", "niet van toepassing", "not applicable" -> Optional.of(Answer.NOT_APPLICABLE);
            case "", "?", "??", "onb", "onbekend", "unknown", "open", "weet niet", "don’t know" -> Optional.of(Answer.OPEN);
            default -> Optional.empty();
        };
    }
}
