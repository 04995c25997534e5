package nl.doorbouw.exchange.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doorbouw.exchange.cell.CellException;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.LinkType;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.Lag;

/**
 * Reads what a row waits for as planning programs write it: {@code 3}, {@code 3FS+5d}, {@code 3EB+2w} or {@code D05SS}, with
 * numbers that stand for rows.
 *
 * @param codes the code of each row, by what others call it
 */
record Predecessors(Map<String, String> codes) {

    /** How a list says that a row waits for nothing. */
    private static final Set<String> NOTHING = Set.of("-", "–", "—");
    /** A comma divides, apart from one in a lag: {@code 3FS+2,5w}. */
    private static final Pattern DIVIDER = Pattern.compile("[;\\n]|(?<![+−-]\\s?\\d{1,4}),");
    private static final Pattern ONE = Pattern.compile("([A-Z]{0,3}\\d[\\d.]*)\\s*(FS|SS|FF|SF|EB|BB|EE|BE)?\\s*(?:([+−-])\\s*(\\d.*))?",
            Pattern.CASE_INSENSITIVE);
    /** As Dutch programs write them: einde–begin, begin–begin, einde–einde, begin–einde. */
    private static final Map<String, LinkType> DUTCH =
            Map.of("EB", LinkType.FS, "BB", LinkType.SS, "EE", LinkType.FF, "BE", LinkType.SF);

    /**
     * The links of a text.
     *
     * @throws RuntimeException when a part cannot be read or stands for no row
     */
    List<Link> read(String text) {
        List<Link> links = new ArrayList<>();
        if (NOTHING.contains(text.strip())) {
            return links;
        }
        for (String part : DIVIDER.split(text)) {
            if (!part.isBlank()) {
                links.add(link(part.strip()));
            }
        }
        return links;
    }

    private Link link(String part) {
        Matcher match = ONE.matcher(part);
        if (!match.matches()) {
            throw new CellException("predecessor", part);
        }
        String row = match.group(1).toUpperCase(Locale.ROOT);
        String code = codes.get(row);
        if (code == null) {
            throw new CellException("predecessor", row);
        }
        return new Link(code, type(match.group(2)), match.group(3) == null ? Lag.NONE : lag(match.group(3), match.group(4)));
    }

    private static LinkType type(String written) {
        String type = written == null ? LinkType.FS.name() : written.toUpperCase(Locale.ROOT);
        return DUTCH.containsKey(type) ? DUTCH.get(type) : LinkType.valueOf(type);
    }

    private static Lag lag(String sign, String size) {
        return Lag.parse((sign.equals("+") ? "+" : "-") + ForeignDuration.read(size, Duration.Unit.DAY));
    }
}
