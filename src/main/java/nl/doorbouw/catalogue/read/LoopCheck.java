package nl.doorbouw.catalogue.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorbouw.catalogue.CatalogueStep;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.Route;

/**
 * Finds steps that wait for each other in a circle, on any route, with all planning work starting at once or not.
 *
 * <p>Steps that do not fit the route are left out as they are in a plan: a step that would be left without predecessors
 * waits for the nearest ones before those.
 */
final class LoopCheck {

    private final Map<String, CatalogueStep> steps;
    private final Route route;
    private final boolean allAtOnce;

    private LoopCheck(Map<String, CatalogueStep> steps, Route route, boolean allAtOnce) {
        this.steps = steps;
        this.route = route;
        this.allAtOnce = allAtOnce;
    }

    /**
     * The loops, each one once: codes in the order of the work, each waiting for the one before it and the first one
     * for the last. The first one is the one that the catalogue has first.
     */
    static Collection<List<String>> loops(Map<String, CatalogueStep> steps) {
        Set<List<String>> loops = new LinkedHashSet<>();
        for (Route route : Route.all()) {
            for (boolean allAtOnce : List.of(false, true)) {
                loops.addAll(new LoopCheck(steps, route, allAtOnce).loops());
            }
        }
        return loops;
    }

    private List<List<String>> loops() {
        Map<String, Set<String>> waits = waits();
        List<List<String>> loops = new ArrayList<>();
        dropWhatCanBePlanned(waits);
        while (!waits.isEmpty()) {
            List<String> loop = loopIn(waits);
            loops.add(fromFirst(loop));
            waits.keySet().removeAll(loop);
            dropWhatCanBePlanned(waits);
        }
        return loops;
    }

    /** Per step of the route the steps that it waits for. */
    private Map<String, Set<String>> waits() {
        Map<String, Set<String>> waits = new LinkedHashMap<>();
        steps.values().stream().filter(step -> step.fits(route)).forEach(step -> {
            Set<String> before = new LinkedHashSet<>(predecessors(step));
            boolean left = before.removeIf(code -> !fits(code));
            if (before.isEmpty() && left) {
                before.addAll(nearestBefore(step));
            }
            waits.put(step.code(), before);
        });
        return waits;
    }

    private Set<String> nearestBefore(CatalogueStep step) {
        Set<String> nearest = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> toVisit = new ArrayDeque<>(predecessors(step));
        while (!toVisit.isEmpty()) {
            String code = toVisit.pop();
            if (fits(code)) {
                nearest.add(code);
            } else if (seen.add(code) && steps.containsKey(code)) {
                toVisit.addAll(predecessors(steps.get(code)));
            }
        }
        return nearest;
    }

    private List<String> predecessors(CatalogueStep step) {
        return step.links(route.preparation(), allAtOnce).stream().map(Link::from).toList();
    }

    private boolean fits(String code) {
        return steps.containsKey(code) && steps.get(code).fits(route);
    }

    /** Leaves only steps that wait, near or far, for a loop. */
    private static void dropWhatCanBePlanned(Map<String, Set<String>> waits) {
        boolean more = true;
        while (more) {
            more = waits.values().removeIf(before -> Collections.disjoint(before, waits.keySet()));
        }
    }

    /** Goes back from any step until it comes by a step for the second time. */
    private static List<String> loopIn(Map<String, Set<String>> waits) {
        List<String> walked = new ArrayList<>();
        String code = waits.keySet().iterator().next();
        while (!walked.contains(code)) {
            walked.add(code);
            code = waits.get(code).stream().filter(waits::containsKey).findFirst().orElseThrow();
        }
        return walked.subList(walked.indexOf(code), walked.size()).reversed();
    }

    private List<String> fromFirst(List<String> loop) {
        String first = steps.keySet().stream().filter(loop::contains).findFirst().orElseThrow();
        List<String> turned = new ArrayList<>(loop);
        Collections.rotate(turned, -loop.indexOf(first));
        return List.copyOf(turned);
    }
}
