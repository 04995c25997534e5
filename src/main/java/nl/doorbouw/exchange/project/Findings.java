package nl.doorbouw.exchange.project;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what a project file has that Doorbouw does not model; the same is kept once. */
public final class Findings {

    private final Set<Finding> found = new LinkedHashSet<>();

    /** Keeps something about a task. */
    public void add(int task, String name, NotModelled kind, Object... facts) {
        found.add(new Finding(task, name, kind, List.of(facts)));
    }

    /** Keeps something about the project as a whole. */
    public void addWhole(String name, NotModelled kind, Object... facts) {
        add(Finding.WHOLE, name, kind, facts);
    }

    /** What was found, in order. */
    public List<Finding> list() {
        return List.copyOf(found);
    }
}
