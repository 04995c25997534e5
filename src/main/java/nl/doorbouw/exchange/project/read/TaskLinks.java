package nl.doorbouw.exchange.project.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorbouw.exchange.project.Findings;
import nl.doorbouw.exchange.project.NotModelled;
import nl.doorbouw.exchange.project.read.outline.Outline;
import nl.doorbouw.exchange.project.read.outline.StepCodes;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.LinkType;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;

/**
 * Reads what each step waits for. A link of a summary task becomes links of the steps under it: all that start first wait, and all
 * that finish last are waited for.
 */
final class TaskLinks {

    private final Outline outline;
    private final Set<Task> steps;
    private final StepCodes codes;
    private final LinkLags lags;
    private final Findings findings;
    private final Map<Task, Set<Link>> links = new HashMap<>();
    private final Map<Task, List<Task>> first = new HashMap<>();
    private final Map<Task, List<Task>> last = new HashMap<>();

    TaskLinks(ProjectFile file, Outline outline, StepCodes codes, LinkLags lags, Findings findings) {
        this.outline = outline;
        this.steps = new LinkedHashSet<>(outline.steps());
        this.codes = codes;
        this.lags = lags;
        this.findings = findings;
        file.getTasks().stream().flatMap(task -> task.getPredecessors().stream()).forEach(this::add);
    }

    /** What a step waits for, in the order of the file. */
    List<Link> of(Task task) {
        return List.copyOf(links.getOrDefault(task, Set.of()));
    }

    /** The steps under a summary task that wait for no other one under it; a step stands for itself. */
    List<Task> first(Task task) {
        return first.computeIfAbsent(task, of -> ends(of, true));
    }

    /** The steps under a summary task that no other one under it waits for. */
    List<Task> last(Task task) {
        return last.computeIfAbsent(task, of -> ends(of, false));
    }

    private void add(Relation relation) {
        Task from = relation.getPredecessorTask();
        Task to = relation.getSuccessorTask();
        if (from == null || to == null) {
            return;
        }
        if (Outline.holds(from) || Outline.holds(to)) {
            Task summary = Outline.holds(to) ? to : from;
            findings.add(Outline.number(summary), Outline.name(summary), NotModelled.SUMMARY_LINK);
        }
        if (isAbove(from, to) || isAbove(to, from)) {
            return;
        }
        LinkType type = type(relation.getType());
        for (Task successor : first(to)) {
            for (Task predecessor : type.fromFinish() ? last(from) : earliest(from)) {
                links.computeIfAbsent(successor, _ -> new LinkedHashSet<>())
                        .add(lags.asWritten(new Link(codes.code(predecessor), type, lags.of(relation, successor)), successor));
            }
        }
    }

    /** Of those that start first the one that starts earliest in the file: a summary task starts when its first step does. */
    private List<Task> earliest(Task task) {
        return first(task).stream()
                .min(Comparator.comparing(Task::getStart, Comparator.nullsLast(Comparator.naturalOrder())))
                .stream().toList();
    }

    private List<Task> ends(Task task, boolean starting) {
        if (!Outline.holds(task)) {
            return steps.contains(task) ? List.of(task) : List.of();
        }
        List<Task> under = outline.stepsUnder(task);
        Set<Task> among = new LinkedHashSet<>(under);
        List<Task> ends = new ArrayList<>();
        for (Task step : under) {
            List<Relation> relations = starting ? step.getPredecessors() : step.getSuccessors();
            if (relations.stream().noneMatch(relation -> follows(relation)
                    && among.contains(starting ? relation.getPredecessorTask() : relation.getSuccessorTask()))) {
                ends.add(step);
            }
        }
        return ends;
    }

    /** Whether the one comes wholly after the other. */
    private static boolean follows(Relation relation) {
        return relation.getType() == RelationType.FINISH_START && relation.getLag().getDuration() >= 0;
    }

    /** A summary task cannot wait for what it holds; MS Project does not let that be entered. */
    private static boolean isAbove(Task summary, Task task) {
        Task above = task;
        while (above != null && above != summary) {
            above = above.getParentTask();
        }
        return above != null;
    }

    private static LinkType type(RelationType type) {
        return switch (type) {
            case FINISH_START -> LinkType.FS;
            case START_START -> LinkType.SS;
            case FINISH_FINISH -> LinkType.FF;
            case START_FINISH -> LinkType.SF;
        };
    }
}
