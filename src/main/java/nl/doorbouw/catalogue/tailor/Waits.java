package nl.doorbouw.catalogue.tailor;

import java.util.List;
import nl.doorbouw.plan.word.Link;

/**
 * What a step waits for in each pass. Links only name steps that are in the plan in that pass.
 *
 * @param shortest lists of which the mildest counts: an open question may let the step wait for one or for the other
 * @param likely   the list of the base case
 * @param longest  everything that it may have to wait for
 */
public record Waits(List<List<Link>> shortest, List<Link> likely, List<Link> longest) {

    public Waits {
        shortest = shortest.stream().map(List::copyOf).toList();
        likely = List.copyOf(likely);
        longest = List.copyOf(longest);
    }

    /** The same links in all three passes. */
    public static Waits forAll(List<Link> links) {
        return new Waits(List.of(links), links, links);
    }

    /** The same without one of the links, wherever it occurs. */
    public Waits without(Link link) {
        return new Waits(shortest.stream().map(links -> without(links, link)).toList(), without(likely, link), without(longest, link));
    }

    private static List<Link> without(List<Link> links, Link link) {
        return links.stream().filter(other -> !other.equals(link)).toList();
    }

    public List<List<Link>> in(Pass pass) {
        return switch (pass) {
            case SHORTEST -> shortest;
            case LIKELY -> List.of(likely);
            case LONGEST -> List.of(longest);
        };
    }
}
