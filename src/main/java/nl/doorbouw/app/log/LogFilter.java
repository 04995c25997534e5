package nl.doorbouw.app.log;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.doorbouw.plan.word.Party;

/**
 * Which lines of the logbook to show.
 *
 * @param text    words that must all occur somewhere in the line, in any order; empty lets every line through
 * @param parties whose lines; empty for everybody's
 * @param kinds   lines about what; empty for everything
 */
record LogFilter(String text, Set<Party> parties, Set<SubjectKind> kinds) implements Predicate<LogRow> {

    @Override
    public boolean test(LogRow row) {
        return (parties.isEmpty() || parties.contains(row.party())) && (kinds.isEmpty() || kinds.contains(row.kind())) && hasWords(row);
    }

    private boolean hasWords(LogRow row) {
        String line = String.join(" ", Stream.of(row.at(), row.who(), row.subject(), row.field(), row.old(), row.value(), row.remark())
                .map(part -> part.toLowerCase(Locale.ROOT)).toList());
        return Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(line::contains);
    }
}
