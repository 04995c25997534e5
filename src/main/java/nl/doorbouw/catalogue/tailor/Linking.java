package nl.doorbouw.catalogue.tailor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorbouw.plan.word.Link;

/**
 * Works out what every step waits for in one pass. The base case comes first; then what open questions may add, step by step,
 * as far as it closes no circle: answers that exclude each other do not count together.
 */
final class Linking {

    /** The steps that are in the plan in some pass. */
    private final List<StepDraft> present;
    private final Bridging bridging;
    private final Map<String, List<Link>> base = new HashMap<>();
    private final Map<String, Set<String>> predecessors = new HashMap<>();

    private Linking(Map<String, StepDraft> drafts, Pass pass) {
        present = drafts.values().stream().filter(draft -> !draft.passes().isEmpty()).toList();
        bridging = new Bridging(drafts, drafts.values().stream().filter(draft -> draft.passes().contains(pass))
                .map(draft -> draft.code).collect(Collectors.toSet()));
        for (StepDraft draft : present) {
            base.put(draft.code, bridging.bridged(draft.waits().getFirst()));
            note(draft.code, base.get(draft.code));
        }
    }

    static Map<String, Waits> of(Map<String, StepDraft> drafts) {
        Map<String, List<List<Link>>> shortest = new Linking(drafts, Pass.SHORTEST).shortest();
        Linking likely = new Linking(drafts, Pass.LIKELY);
        Map<String, List<Link>> longest = new Linking(drafts, Pass.LONGEST).longest();
        Map<String, Waits> waits = new HashMap<>();
        likely.base.forEach((code, links) -> waits.put(code, new Waits(shortest.get(code), links, longest.get(code))));
        return waits;
    }

    /** Lists of which the mildest counts; one that asks all that another does and more can never be the mildest. */
    private Map<String, List<List<Link>>> shortest() {
        Map<String, List<List<Link>>> lists = new HashMap<>();
        for (StepDraft draft : present) {
            Map<Set<Link>, List<Link>> all = new LinkedHashMap<>();
            draft.waits().stream().map(bridging::bridged).forEach(links -> all.putIfAbsent(Set.copyOf(links), links));
            List<List<Link>> kept = new ArrayList<>();
            all.forEach((set, links) -> {
                boolean milderExists = all.keySet().stream()
                        .anyMatch(other -> other.size() < set.size() && set.containsAll(other));
                if (links.equals(base.get(draft.code)) || !milderExists && closesNoCircle(draft.code, links)) {
                    kept.add(links);
                    note(draft.code, links);
                }
            });
            lists.put(draft.code, kept);
        }
        return lists;
    }

    private Map<String, List<Link>> longest() {
        Map<String, List<Link>> lists = new HashMap<>();
        for (StepDraft draft : present) {
            Set<Link> all = new LinkedHashSet<>(base.get(draft.code));
            draft.waits().stream().skip(1).flatMap(links -> bridging.bridged(links).stream()).distinct()
                    .filter(link -> closesNoCircle(draft.code, List.of(link)))
                    .forEach(link -> {
                        all.add(link);
                        note(draft.code, List.of(link));
                    });
            lists.put(draft.code, List.copyOf(all));
        }
        return lists;
    }

    private void note(String code, List<Link> links) {
        links.forEach(link -> predecessors.computeIfAbsent(code, _ -> new HashSet<>()).add(link.from()));
    }

    private boolean closesNoCircle(String code, List<Link> links) {
        Set<String> seen = new HashSet<>();
        return links.stream().noneMatch(link -> waitsFor(link.from(), code, seen));
    }

    private boolean waitsFor(String code, String wanted, Set<String> seen) {
        return code.equals(wanted) || seen.add(code)
                && predecessors.getOrDefault(code, Set.of()).stream().anyMatch(before -> waitsFor(before, wanted, seen));
    }
}
