package nl.doorbouw.catalogue.tailor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorbouw.plan.word.Link;

/**
 * Leaves out links to steps that are not in the plan. A step that would be left without any predecessor waits instead for
 * the nearest steps before the ones left out, finish–start.
 */
final class Bridging {

    private final Map<String, StepDraft> drafts;
    private final Set<String> inPlan;

    /** @param inPlan the codes of the steps that are in the plan */
    Bridging(Map<String, StepDraft> drafts, Set<String> inPlan) {
        this.drafts = drafts;
        this.inPlan = inPlan;
    }

    List<Link> bridged(List<Link> links) {
        List<Link> kept = links.stream().filter(link -> inPlan.contains(link.from())).toList();
        if (!kept.isEmpty() || links.isEmpty()) {
            return kept;
        }
        Set<String> nearest = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        links.forEach(link -> walkBack(link.from(), nearest, seen));
        return nearest.stream().map(Link::after).toList();
    }

    private void walkBack(String code, Set<String> nearest, Set<String> seen) {
        if (inPlan.contains(code)) {
            nearest.add(code);
        } else if (seen.add(code) && drafts.containsKey(code)) {
            drafts.get(code).waits().getFirst().forEach(link -> walkBack(link.from(), nearest, seen));
        }
    }
}
