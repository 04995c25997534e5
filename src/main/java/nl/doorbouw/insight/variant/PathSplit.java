package nl.doorbouw.insight.variant;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorbouw.schedule.Reason;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;

/**
 * The likely finish of a step as the chain of steps that decides it, in two schedules: how many days each step adds to the
 * chain in the one and in the other. A step adds the time from where the one before it lets go to where it lets go of the one
 * after it, waits and lags before it included; so the chain is the date, and the parts with the shift of the start of the plan
 * add up to the difference.
 *
 * @param planStart calendar days by which the plan itself starts later
 * @param parts     every step of either chain, in the order of the chains
 */
public record PathSplit(int planStart, List<Part> parts) {

    /** On which of the two chains a step lies. */
    public enum Role { STAYED, LEFT, ENTERED }

    /**
     * One step of a chain.
     *
     * @param before calendar days that it adds in the first schedule, 0 when it is not on that chain
     * @param after  the same in the second
     */
    public record Part(String code, Role role, int before, int after) {

        /** Calendar days; negative is earlier. */
        public int days() {
            return after - before;
        }
    }

    public PathSplit {
        parts = List.copyOf(parts);
    }

    /** @param step the code of a step that both have in the likely case */
    static PathSplit of(Schedule before, Schedule after, String step) {
        Map<String, Integer> old = adds(before, step);
        Map<String, Integer> now = adds(after, step);
        List<Part> parts = together(List.copyOf(old.keySet()), List.copyOf(now.keySet())).stream().map(code -> new Part(code,
                role(old.containsKey(code), now.containsKey(code)), old.getOrDefault(code, 0), now.getOrDefault(code, 0))).toList();
        return new PathSplit(after.startDay() - before.startDay(), parts);
    }

    /** Whether another chain of steps decides the date. */
    public boolean switched() {
        return parts.stream().anyMatch(part -> part.role() != Role.STAYED);
    }

    /** Both chains as one list: what left stands before the step at which the two meet again. */
    private static List<String> together(List<String> before, List<String> after) {
        Set<String> codes = new LinkedHashSet<>();
        for (String code : after) {
            before.subList(0, before.indexOf(code) + 1).stream().filter(old -> old.equals(code) || !after.contains(old))
                    .forEach(codes::add);
            codes.add(code);
        }
        before.stream().filter(code -> !after.contains(code)).forEach(codes::add);
        return List.copyOf(codes);
    }

    private static Role role(boolean before, boolean after) {
        if (before && after) {
            return Role.STAYED;
        }
        return before ? Role.LEFT : Role.ENTERED;
    }

    /** What each step of the chain adds, from the start of the plan to the finish of the last one. */
    private static Map<String, Integer> adds(Schedule schedule, String last) {
        List<ScheduledStep> chain = schedule.chainTo(last);
        Map<String, Integer> adds = new LinkedHashMap<>();
        int from = schedule.startDay();
        for (int index = 0; index < chain.size(); index++) {
            ScheduledStep step = chain.get(index);
            boolean holdsByItsStart = index + 1 < chain.size() && chain.get(index + 1).why() instanceof Reason.ByLink by
                    && !by.link().type().fromFinish();
            int to = holdsByItsStart ? step.likely().start() : step.likely().finish();
            adds.put(step.code(), to - from);
            from = to;
        }
        return adds;
    }
}
