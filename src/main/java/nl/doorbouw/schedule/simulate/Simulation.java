package nl.doorbouw.schedule.simulate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the runs of one plan gave. Immutable.
 *
 * @param start    first day of the plan, from which all days are counted
 * @param goal     the code of the step that the runs are about; empty when the plan has none, and then they are about its finish
 * @param goalDays days to the goal in every run
 * @param steps    by code, in the order of the plan: every step that was in the plan in some run
 * @param promises the promised dates, in the order of the plan
 * @param tornado  what each bandwidth and each open question contributes to the spread of the goal, the largest share first
 */
public record Simulation(SimulationSettings settings, LocalDate start, Optional<String> goal, Distribution goalDays,
        Map<String, StepSpread> steps, List<Promise> promises, List<Contribution> tornado) {

    public Simulation {
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
        promises = List.copyOf(promises);
        tornado = List.copyOf(tornado);
    }

    public Optional<StepSpread> step(String code) {
        return Optional.ofNullable(steps.get(code));
    }

    /** The last day, inclusive, of something that ends so many days from the start of the plan. */
    public LocalDate lastDay(int days) {
        return start.plusDays(days - 1L);
    }
}
