package nl.doorbouw.exchange.project.read.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.Phase;
import org.mpxj.ProjectFile;
import org.mpxj.Task;

/**
 * Which tasks of a file become steps, and where in its outline each stands. A summary task with the name of a phase gives that
 * phase to the steps under it; the other ones together are the path of the step.
 */
public final class Outline {

    private static final String BELOW = " › ";

    private final Map<String, String> phases = new HashMap<>();
    private final List<Task> steps = new ArrayList<>();
    private final List<Task> summaries = new ArrayList<>();
    private final List<Task> inactive = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> sameNames = new HashSet<>();
    private final Optional<Task> root;

    public Outline(ProjectFile file, Catalogue catalogue) {
        catalogue.phases().forEach(this::know);
        file.getTasks().stream().filter(Outline::counts).forEach(this::place);
        List<Task> tops = file.getTasks().stream().filter(task -> counts(task) && above(task).isEmpty()).limit(2).toList();
        root = tops.size() == 1 ? tops.stream().filter(top -> holds(top) && phaseOf(name(top)).isEmpty()).findFirst() : Optional.empty();
        steps.forEach(task -> {
            if (!names.add(bareName(task))) {
                sameNames.add(bareName(task));
            }
        });
    }

    /** The name of the one summary task that holds the whole project, when there is such a task. */
    public Optional<String> projectName() {
        return root.map(Outline::name).filter(name -> !name.isEmpty());
    }

    /** The tasks that become steps, in the order of the file. */
    public List<Task> steps() {
        return steps;
    }

    /** The tasks that only hold other ones. */
    public List<Task> summaries() {
        return summaries;
    }

    /** The tasks that do not take part in the planning. */
    public List<Task> inactive() {
        return inactive;
    }

    /** The code of the phase that is nearest above a task. */
    public Optional<String> phase(Task task) {
        return above(task).reversed().stream().map(summary -> phaseOf(name(summary))).flatMap(Optional::stream).findFirst();
    }

    /** The summary tasks above a task that are no phase, the outermost first; empty when there are none. */
    public String path(Task task) {
        return String.join(BELOW, parts(task));
    }

    /** What the step is called; a name that occurs more than once stands after that of its summary task. */
    public String stepName(Task task) {
        List<String> parts = parts(task);
        String name = bareName(task);
        return sameNames.contains(name) && !parts.isEmpty() ? parts.getLast() + BELOW + name : name;
    }

    /** The steps under a summary task. */
    public List<Task> stepsUnder(Task summary) {
        List<Task> under = new ArrayList<>();
        for (Task child : summary.getChildTasks()) {
            if (holds(child)) {
                under.addAll(stepsUnder(child));
            } else if (counts(child) && child.getActive()) {
                under.add(child);
            }
        }
        return under;
    }

    /** A summary task: one that holds others. A project put in from outside holds nothing here, and is a step. */
    public static boolean holds(Task task) {
        return task.hasChildTasks();
    }

    /** The name on one line. */
    public static String name(Task task) {
        return task.getName() == null ? "" : task.getName().strip().replaceAll("\\s+", " ");
    }

    public static int number(Task task) {
        return task.getID() == null ? 0 : task.getID();
    }

    /** An empty line has no task; number 0 is the project itself. */
    private static boolean counts(Task task) {
        boolean whole = task.getParentTask() == null && task.getID() != null && task.getID() == 0;
        return !task.getNull() && !whole;
    }

    private void place(Task task) {
        if (holds(task)) {
            summaries.add(task);
        } else if (task.getActive()) {
            steps.add(task);
        } else {
            inactive.add(task);
        }
    }

    private List<String> parts(Task task) {
        return above(task).stream().filter(summary -> !Optional.of(summary).equals(root)).map(Outline::name)
                .filter(name -> !name.isEmpty() && phaseOf(name).isEmpty()).toList();
    }

    /** The summary tasks above a task, the outermost first. */
    public static List<Task> above(Task task) {
        List<Task> above = new ArrayList<>();
        for (Task parent = task.getParentTask(); parent != null; parent = parent.getParentTask()) {
            if (counts(parent)) {
                above.addFirst(parent);
            }
        }
        return above;
    }

    /** A task without a name is called by its number in the outline. */
    private static String bareName(Task task) {
        return name(task).isEmpty() ? String.valueOf(number(task)) : name(task);
    }

    private Optional<String> phaseOf(String name) {
        return Optional.ofNullable(phases.get(plain(name)));
    }

    private void know(Phase phase) {
        for (String name : List.of(phase.name().nl(), phase.name().en())) {
            phases.putIfAbsent(plain(name), phase.code());
            phases.put(plain(phase.code() + name), phase.code());
            phases.put(plain("fase" + phase.code() + name), phase.code());
        }
        phases.put(plain("fase" + phase.code()), phase.code());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
