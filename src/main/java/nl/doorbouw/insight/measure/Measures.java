package nl.doorbouw.insight.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.doorbouw.catalogue.measure.Measure;
import nl.doorbouw.catalogue.measure.Taking;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.simulate.SimulationSettings;
import nl.doorbouw.schedule.simulate.Watch;

/**
 * All measures of the catalogue in one plan.
 *
 * @param offered   those that do something here: the ones not yet taken first, the best next one at the head, then those taken
 * @param elsewhere those that do nothing on the route of the plan
 */
public record Measures(List<MeasureOutlook> offered, List<Measure> elsewhere) {

    /** Most gained on top of those taken; where that is the same, most gained at P80, and in the longest case. */
    private static final Comparator<MeasureOutlook> BEST_FIRST = Comparator.comparing(MeasureOutlook::taken)
            .thenComparing(outlook -> outlook.onTop().map(Gain::likely).orElse(Integer.MIN_VALUE), Comparator.reverseOrder())
            .thenComparing(outlook -> outlook.p80().orElse(0), Comparator.reverseOrder())
            .thenComparing(outlook -> outlook.onTop().map(Gain::max).orElse(Integer.MIN_VALUE), Comparator.reverseOrder());

    public Measures {
        offered = List.copyOf(offered);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * The measures in a plan as it stands; a scenario laid over it is part of it.
     *
     * @param below the plan without that scenario; the same plan where there is none
     */
    public static Measures of(Planner planner, Plan plan, Plan below) {
        return new Trial(planner, plan, below).measures();
    }

    /**
     * These measures with what each gains at P80; nothing when it was called off.
     *
     * @param plan  the plan of which they are the measures
     * @param below the plan without the scenario that is laid over it
     */
    public Optional<Measures> simulated(Planner planner, Plan plan, Plan below, SimulationSettings settings, Watch watch) {
        Taking taking = new Taking(planner.catalogue());
        P80 p80 = new P80(planner, settings, watch);
        OptionalInt now = p80.of(plan);
        List<MeasureOutlook> simulated = new ArrayList<>();
        for (MeasureOutlook outlook : offered) {
            Measure measure = outlook.measure();
            OptionalInt other = p80.of(outlook.taken() ? taking.without(measure, plan, below) : plan.with(outlook.changes()));
            boolean known = now.isPresent() && other.isPresent();
            simulated.add(outlook.withP80(!known ? Optional.empty()
                    : Optional.of((outlook.taken() ? -1 : 1) * (now.getAsInt() - other.getAsInt()))));
        }
        simulated.sort(BEST_FIRST);
        return watch.cancelled().getAsBoolean() ? Optional.empty() : Optional.of(new Measures(simulated, elsewhere));
    }

    /** The measure that gains most on top of those already taken; empty when none that is left gains anything. */
    public Optional<MeasureOutlook> bestNext() {
        return offered.stream().findFirst().filter(best -> !best.taken())
                .filter(best -> best.onTop().filter(gain -> gain.likely() > 0 || gain.max() > 0).isPresent());
    }

    /** Measures tried one by one in a plan, with and without those already taken. */
    private static final class Trial {

        private final Planner planner;
        private final Taking taking;
        private final Plan plan;
        private final Plan below;
        private final Plan bare;
        private final Optional<Schedule> now;
        private final Optional<Schedule> bareNow;

        Trial(Planner planner, Plan plan, Plan below) {
            this.planner = planner;
            this.plan = plan;
            this.below = below;
            taking = new Taking(planner.catalogue());
            Plan without = plan;
            for (Measure measure : taking.taken(plan)) {
                without = taking.without(measure, without, below);
            }
            bare = without;
            now = planner.attempt(plan);
            bareNow = planner.attempt(bare);
        }

        Measures measures() {
            List<MeasureOutlook> offered = new ArrayList<>();
            List<Measure> elsewhere = new ArrayList<>();
            for (Measure measure : planner.catalogue().measures()) {
                if (taking.changes(measure, plan).isEmpty()) {
                    elsewhere.add(measure);
                } else {
                    offered.add(outlook(measure));
                }
            }
            offered.sort(BEST_FIRST);
            return new Measures(offered, elsewhere);
        }

        private MeasureOutlook outlook(Measure measure) {
            boolean taken = taking.isTaken(measure, plan);
            Optional<Gain> onTop = taken ? gain(planner.attempt(taking.without(measure, plan, below)), now)
                    : gain(now, planner.attempt(plan.with(taking.changes(measure, plan))));
            return new MeasureOutlook(measure, taken, taken ? List.of() : missing(measure), alone(measure), onTop, Optional.empty());
        }

        private Optional<Gain> alone(Measure measure) {
            List<Change> changes = taking.changes(measure, bare);
            return changes.isEmpty() ? Optional.empty() : gain(bareNow, planner.attempt(bare.with(changes)));
        }

        private List<Change> missing(Measure measure) {
            return taking.changes(measure, plan).stream()
                    .filter(change -> !plan.text(change.subject(), change.field()).equals(change.value())).toList();
        }

        private static Optional<Gain> gain(Optional<Schedule> before, Optional<Schedule> after) {
            return before.flatMap(old -> after.flatMap(now -> Gain.between(old, now)));
        }
    }
}
