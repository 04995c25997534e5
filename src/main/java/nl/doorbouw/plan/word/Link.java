package nl.doorbouw.plan.word;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.doorbouw.time.Lag;

/**
 * That a step waits for another one.
 *
 * @param from the code of the predecessor
 * @param lag  added in the calendar of the successor; negative is a lead
 */
public record Link(String from, LinkType type, Lag lag) {

    private static final Pattern NOTATION = Pattern.compile("([A-Z]{1,3}\\d{1,4})\\s*:?(FS|SS|FF|SF)?\\s*([+-].*)?",
            Pattern.CASE_INSENSITIVE);

    /** A finish–start link without lag. */
    public static Link after(String from) {
        return new Link(from, LinkType.FS, Lag.NONE);
    }

    /**
     * Reads one link in the usual notation: {@code V01}, {@code D02SS+4w}, {@code N10-2w}.
     *
     * @throws IllegalArgumentException when the text is not such a link; the message is that text
     */
    public static Link parse(String text) {
        Matcher match = NOTATION.matcher(text.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException(text.strip());
        }
        LinkType type = match.group(2) == null ? LinkType.FS : LinkType.valueOf(match.group(2).toUpperCase(Locale.ROOT));
        Lag lag = match.group(3) == null ? Lag.NONE : Lag.parse(match.group(3));
        return new Link(match.group(1).toUpperCase(Locale.ROOT), type, lag);
    }

    /** Reads a list of links, divided by semicolons or commas; an empty text is an empty list. */
    public static List<Link> parseAll(String text) {
        return Arrays.stream(text.split(";|,(?=\\s*[A-Za-z])")).filter(part -> !part.isBlank()).map(Link::parse).toList();
    }

    /** Writes a list as {@link #parseAll} reads it. */
    public static String format(List<Link> links) {
        return links.stream().map(Link::toString).collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        return from + (type == LinkType.FS ? "" : type.name()) + lag;
    }
}
