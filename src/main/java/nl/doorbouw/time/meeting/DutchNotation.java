package nl.doorbouw.time.meeting;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a meeting rule in Dutch, beside the English ones in which it is kept. */
public final class DutchNotation {

    private static final String WORDS = """
            every=elke
            week=week
            weeks=weken
            on=op
            from=vanaf
            monthly=maandelijks
            first=eerste
            second=tweede
            third=derde
            fourth=vierde
            fifth=vijfde
            last=laatste
            monday=maandag
            tuesday=dinsdag
            wednesday=woensdag
            thursday=donderdag
            friday=vrijdag
            saturday=zaterdag
            sunday=zondag
            hand-in=stukken
            not=niet
            in=in
            recess=reces
            """;
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Map<String, String> DUTCH = WORDS.lines().map(line -> line.split("="))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    private static final Map<String, String> ENGLISH = DUTCH.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private DutchNotation() {
    }

    /** A rule as a Dutch colleague would write it: {@code elke 3 weken op woensdag vanaf 14-01-2026, stukken 3w, niet in reces}. */
    public static String of(MeetingRule rule) {
        String words = Arrays.stream(rule.toString().split(", ")).map(part -> replaced(part, DUTCH)).collect(Collectors.joining(", "));
        return DATE.matcher(words).replaceAll("$3-$2-$1");
    }

    /** Part of a rule in English words; what is no Dutch word of a rule stays as it is. */
    static String inEnglish(String part) {
        return replaced(part, ENGLISH);
    }

    private static String replaced(String part, Map<String, String> words) {
        return Arrays.stream(part.split(" ")).map(word -> words.getOrDefault(word, word)).collect(Collectors.joining(" "));
    }
}
