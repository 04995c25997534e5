package nl.doorbouw.app.planning.details;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;

/** Finds the steps that wait for a step, directly or through others: it cannot wait for one of those. */
final class Followers {

    private Followers() {
    }

    /** The codes of all of them and of the step itself. */
    static Set<String> of(Schedule schedule, String code) {
        Map<String, List<String>> next = schedule.all().stream().flatMap(step -> step.step().waits().longest().stream()
                        .map(link -> Map.entry(link.from(), step.code())))
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Set<String> found = new HashSet<>(Set.of(code));
        List<String> edge = List.of(code);
        while (!edge.isEmpty()) {
            edge = edge.stream().flatMap(each -> next.getOrDefault(each, List.of()).stream()).filter(found::add)
                    .toList();
        }
        return found;
    }

    /** The likely steps for which a step could wait, in the order of their codes. */
    static List<ScheduledStep> possiblePredecessors(Schedule schedule, String code) {
        Set<String> followers = of(schedule, code);
        return schedule.steps().stream().filter(step -> !followers.contains(step.code()))
                .sorted(Comparator.comparing(ScheduledStep::code)).toList();
    }
}
