package nl.doorbouw.exchange.project.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds steps that wait for each other in a circle, which MS Project itself does not let anybody enter. */
final class LoopSearch {

    private final Map<String, List<String>> before;
    private final Map<String, Integer> waiting = new HashMap<>();

    /** @param before for each step the codes that it waits for */
    LoopSearch(Map<String, List<String>> before) {
        this.before = before;
    }

    /** The codes of one circle, each before the one that waits for it; empty when there is none. */
    List<String> loop() {
        Map<String, List<String>> after = new HashMap<>();
        before.forEach((code, others) -> {
            waiting.put(code, others.size());
            others.forEach(other -> after.computeIfAbsent(other, _ -> new ArrayList<>()).add(code));
        });
        Deque<String> ready = new ArrayDeque<>(before.keySet().stream().filter(code -> waiting.get(code) == 0).toList());
        while (!ready.isEmpty()) {
            for (String successor : after.getOrDefault(ready.remove(), List.of())) {
                if (waiting.merge(successor, -1, Integer::sum) == 0) {
                    ready.add(successor);
                }
            }
        }
        return before.keySet().stream().filter(this::waits).findFirst().map(this::circle).orElse(List.of());
    }

    /** Every step still waiting has a predecessor that still waits, so walking back must come round. */
    private List<String> circle(String start) {
        Set<String> path = new LinkedHashSet<>();
        String code = start;
        while (path.add(code)) {
            code = before.get(code).stream().filter(this::waits).findFirst().orElseThrow();
        }
        List<String> walked = List.copyOf(path);
        return fromFirst(walked.subList(walked.indexOf(code), walked.size()).reversed());
    }

    /** The circle as it begins with the step that comes first in the file. */
    private List<String> fromFirst(List<String> circle) {
        String first = before.keySet().stream().filter(circle::contains).findFirst().orElseThrow();
        List<String> turned = new ArrayList<>(circle);
        Collections.rotate(turned, -circle.indexOf(first));
        return turned;
    }

    private boolean waits(String code) {
        return waiting.get(code) > 0;
    }
}
