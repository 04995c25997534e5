package nl.doorbouw.catalogue.tailor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.Lag;

/** Estimates when the last step would finish in the longest pass, without calendars: enough to tell which links last longer. */
final class LastFinish {

    private final Map<String, StepDraft> drafts;
    private final Map<String, List<Link>> links;
    private final Map<String, Double> starts = new HashMap<>();

    LastFinish(Map<String, StepDraft> drafts, Map<String, List<Link>> links) {
        this.drafts = drafts;
        this.links = links;
    }

    /** Weeks from the start of the plan. */
    double weeks() {
        return links.keySet().stream().filter(code -> drafts.get(code).passes().contains(Pass.LONGEST))
                .mapToDouble(code -> start(code) + length(code)).max().orElse(0);
    }

    private double start(String code) {
        Double known = starts.get(code);
        if (known != null) {
            return known;
        }
        // The schedule reports a circle that people make themselves; here it only must not be walked round for ever.
        starts.put(code, 0.0);
        double start = links.get(code).stream().mapToDouble(link -> bound(code, link)).reduce(0, Math::max);
        starts.put(code, start);
        return start;
    }

    private double bound(String code, Link link) {
        double from = start(link.from()) + (link.type().fromFinish() ? length(link.from()) : 0);
        return from + weeks(link.lag()) - (link.type().toFinish() ? length(code) : 0);
    }

    private double length(String code) {
        return drafts.get(code).bandwidth().max().weeks();
    }

    private static double weeks(Lag lag) {
        Duration size = lag.sign() < 0 ? lag.size().min() : lag.size().max();
        return lag.sign() * size.weeks();
    }
}
