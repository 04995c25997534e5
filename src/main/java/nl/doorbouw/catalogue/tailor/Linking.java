package nl.doorbouw.catalogue.tailor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorbouw.plan.word.Link;

/**
 * Works out what every step waits for in each pass: the base case, and what open questions may make of it as far as it closes
 * no circle, because answers that exclude each other do not count together.
 */
final class Linking {

    /** For each step that is in the plan in some pass: the lists it may wait for, the base case first, bridged for this pass. */
    private final Map<String, List<List<Link>>> lists = new LinkedHashMap<>();

    private Linking(Map<String, StepDraft> drafts, Pass pass) {
        Set<String> inPass = drafts.values().stream().filter(draft -> draft.passes().contains(pass))
                .map(draft -> draft.code).collect(Collectors.toSet());
        Bridging bridging = new Bridging(drafts, inPass);
        drafts.values().stream().filter(draft -> !draft.passes().isEmpty())
                .forEach(draft -> lists.put(draft.code, bridged(draft.waits(), bridging)));
    }

    private static List<List<Link>> bridged(List<List<Link>> waits, Bridging bridging) {
        return waits.size() == 1 ? List.of(bridging.bridged(waits.getFirst()))
                : waits.stream().map(bridging::bridged).distinct().toList();
    }

    static Map<String, Waits> of(Map<String, StepDraft> drafts) {
        Map<String, List<List<Link>>> shortest = new Linking(drafts, Pass.SHORTEST).shortest();
        Map<String, List<List<Link>>> likely = new Linking(drafts, Pass.LIKELY).lists;
        Map<String, List<Link>> longest = new Linking(drafts, Pass.LONGEST).longest(drafts);
        Map<String, Waits> waits = new HashMap<>();
        likely.forEach((code, links) -> waits.put(code, new Waits(shortest.get(code), links.getFirst(), longest.get(code))));
        return waits;
    }

    /** Lists of which the mildest counts; one that asks all that another does and more can never be the mildest. */
    private Map<String, List<List<Link>>> shortest() {
        Predecessors predecessors = new Predecessors();
        lists.forEach((code, all) -> predecessors.add(code, all.getFirst()));
        Map<String, List<List<Link>>> shortest = new HashMap<>();
        lists.forEach((code, all) -> {
            List<List<Link>> kept = new ArrayList<>(List.of(all.getFirst()));
            mildest(all).stream().filter(links -> predecessors.closeNoCircle(code, links)).forEach(links -> {
                kept.add(links);
                predecessors.add(code, links);
            });
            shortest.put(code, kept);
        });
        return shortest;
    }

    /** The lists other than the base case that may be the mildest. */
    private static List<List<Link>> mildest(List<List<Link>> all) {
        if (all.size() == 1) {
            return List.of();
        }
        Map<Set<Link>, List<Link>> bySet = new LinkedHashMap<>();
        all.forEach(links -> bySet.putIfAbsent(Set.copyOf(links), links));
        return bySet.entrySet().stream().skip(1).filter(list -> bySet.keySet().stream()
                .noneMatch(other -> other.size() < list.getKey().size() && list.getKey().containsAll(other)))
                .map(Map.Entry::getValue).toList();
    }

    /** Everything that a step may have to wait for; where not all can count together, what lets the plan end last. */
    private Map<String, List<Link>> longest(Map<String, StepDraft> drafts) {
        Everything baseFirst = new Everything(lists.keySet());
        lists.forEach((code, all) -> baseFirst.addCertain(code, all.getFirst()));
        lists.forEach((code, all) -> all.stream().skip(1).forEach(links -> baseFirst.addPossible(code, links)));
        if (!baseFirst.leftOut) {
            return baseFirst.links();
        }
        Everything baseLast = new Everything(lists.keySet());
        lists.forEach((code, all) -> baseLast.addCertain(code,
                all.getFirst().stream().filter(link -> all.stream().allMatch(links -> links.contains(link))).toList()));
        List.copyOf(lists.keySet()).reversed()
                .forEach(code -> lists.get(code).stream().skip(1).forEach(links -> baseLast.addPossible(code, links)));
        lists.forEach((code, all) -> baseLast.addPossible(code, all.getFirst()));
        return new LastFinish(drafts, baseLast.links()).weeks() > new LastFinish(drafts, baseFirst.links()).weeks()
                ? baseLast.links() : baseFirst.links();
    }

    /** All links of all lists, as far as they close no circle. */
    private static final class Everything {

        private final Predecessors predecessors = new Predecessors();
        private final Map<String, List<Link>> links = new HashMap<>();
        private boolean leftOut;

        Everything(Set<String> codes) {
            codes.forEach(code -> links.put(code, new ArrayList<>()));
        }

        void addCertain(String code, List<Link> certain) {
            links.get(code).addAll(certain);
            predecessors.add(code, certain);
        }

        void addPossible(String code, List<Link> possible) {
            for (Link link : possible) {
                if (links.get(code).contains(link)) {
                    continue;
                }
                if (predecessors.closeNoCircle(code, List.of(link))) {
                    addCertain(code, List.of(link));
                } else {
                    leftOut = true;
                }
            }
        }

        Map<String, List<Link>> links() {
            return links;
        }
    }

    /** Which steps each step waits for so far. */
    private static final class Predecessors {

        private final Map<String, Set<String>> before = new HashMap<>();

        void add(String code, List<Link> links) {
            links.forEach(link -> before.computeIfAbsent(code, _ -> new HashSet<>()).add(link.from()));
        }

        boolean closeNoCircle(String code, List<Link> links) {
            Set<String> known = before.getOrDefault(code, Set.of());
            Set<String> seen = new HashSet<>();
            return links.stream().noneMatch(link -> !known.contains(link.from()) && waitsFor(link.from(), code, seen));
        }

        private boolean waitsFor(String code, String wanted, Set<String> seen) {
            if (code.equals(wanted)) {
                return true;
            }
            if (seen.add(code)) {
                for (String earlier : before.getOrDefault(code, Set.of())) {
                    if (waitsFor(earlier, wanted, seen)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
