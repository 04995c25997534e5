package nl.doorbouw.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.Pass;

/** The dates of every step of a network. Immutable. */
public final class Schedule {

    private final Network network;
    private final Map<String, ScheduledStep> steps;
    /** Worked out when asked for: few steps ever are, and the schedule is made anew at every edit. */
    private final BiFunction<ScheduledStep, Pass, Grounds> grounds;

    Schedule(Network network, List<ScheduledStep> steps, BiFunction<ScheduledStep, Pass, Grounds> grounds) {
        this.network = network;
        this.grounds = grounds;
        this.steps = new LinkedHashMap<>();
        steps.forEach(step -> this.steps.put(step.code(), step));
    }

    public Network network() {
        return network;
    }

    /** All steps in the order of the network, the merely possible ones included. */
    public List<ScheduledStep> all() {
        return List.copyOf(steps.values());
    }

    /** The steps that are in the plan in the likely case. */
    public List<ScheduledStep> steps() {
        return only(step -> step.step().likely());
    }

    /** The steps that are in the plan only if an open question is answered so. */
    public List<ScheduledStep> possibleSteps() {
        return only(step -> !step.step().likely());
    }

    public Optional<ScheduledStep> step(String code) {
        return Optional.ofNullable(steps.get(code));
    }

    /** Calendar days from the start of the plan to the finish of a step. */
    public Optional<Integer> daysTo(String code, Pass pass) {
        return step(code).map(step -> step.span(pass).finish() - startDay());
    }

    /** The epoch day on which the plan starts. */
    public int startDay() {
        return Math.toIntExact(network.start().toEpochDay());
    }

    /** The first day after the last likely step; the start of the plan when it has no steps. */
    public LocalDate finish() {
        return LocalDate.ofEpochDay(steps().stream().mapToInt(step -> step.likely().finish()).max().orElse(startDay()));
    }

    /** The chain of steps that decides the finish of the plan, from the first to the last. */
    public List<ScheduledStep> criticalPath() {
        return steps().stream().max(Comparator.comparingInt(step -> step.likely().finish())).map(last -> chainTo(last.code()))
                .orElse(List.of());
    }

    /** The chain of steps that decides when a step starts, from the first one to that step itself. */
    public List<ScheduledStep> chainTo(String code) {
        List<ScheduledStep> chain = new ArrayList<>();
        Optional<ScheduledStep> next = step(code);
        while (next.isPresent()) {
            chain.add(next.get());
            next = next.get().why() instanceof Reason.ByLink by ? step(by.link().from()) : Optional.empty();
        }
        return chain.reversed();
    }

    /** The same for the dates of one pass, with what decided them. */
    public List<Grounds> chainTo(String code, Pass pass) {
        List<Grounds> chain = new ArrayList<>();
        Optional<Grounds> next = step(code).map(step -> grounds.apply(step, pass));
        while (next.isPresent()) {
            Grounds told = next.get();
            chain.add(told);
            next = told.why() instanceof Reason.ByLink by ? step(by.link().from()).map(step -> grounds.apply(step, told.decidedIn()))
                    : Optional.empty();
        }
        return chain.reversed();
    }

    private List<ScheduledStep> only(Predicate<ScheduledStep> which) {
        return steps.values().stream().filter(which).toList();
    }
}
