package nl.doorbouw.insight.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.risk.VoidingDecision;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.schedule.ScheduledStep;

/**
 * What is spent in the likely case before a decision that could still make it void. Work is spread evenly over the days of its step.
 *
 * @param decisions those that are in the plan, in the order of the catalogue
 * @param curve     what is spent and could still be void, by day; between two points it runs straight. Where a decision falls, two
 *                  points share a day: before and after it
 * @param estimated how many of the steps at risk have hours that are our estimate
 */
public record WorkAtRisk(List<AtDecision> decisions, List<Point> curve, int estimated) {

    /**
     * What is at risk when a decision falls.
     *
     * @param day    the first epoch day after it
     * @param amount what is spent by then on what it can make void
     * @param steps  the steps on which that is spent, in the order of the plan
     */
    public record AtDecision(String step, LocalText why, int day, Amount amount, List<Spent> steps) {
        public AtDecision {
            steps = List.copyOf(steps);
        }
    }

    /** What is spent on one step. */
    public record Spent(String step, Amount amount) {
    }

    /** @param day an epoch day, at its beginning */
    public record Point(int day, Amount amount) {
    }

    public WorkAtRisk {
        decisions = List.copyOf(decisions);
        curve = List.copyOf(curve);
    }

    public static WorkAtRisk of(Catalogue catalogue, Plan plan, Schedule schedule) {
        return new Ledger(catalogue, plan, schedule).risk();
    }

    /** The first point at which most hours are at risk; empty when none ever are. */
    public Optional<Point> peak() {
        return curve.stream().max(Comparator.comparing((Point point) -> point.amount().hours())
                .thenComparing(Point::day, Comparator.reverseOrder())).filter(point -> point.amount().hours() > 0);
    }

    /** What each step of one plan takes, and the decisions it depends on. */
    private static final class Ledger {

        private final List<VoidingDecision> decisions;
        private final Map<String, ScheduledStep> steps = new LinkedHashMap<>();
        private final Map<String, Effort> efforts = new LinkedHashMap<>();

        Ledger(Catalogue catalogue, Plan plan, Schedule schedule) {
            schedule.steps().forEach(step -> steps.put(step.code(), step));
            decisions = catalogue.risk().decisions().stream().filter(decision -> steps.containsKey(decision.step())).toList();
            steps.values().stream().filter(step -> decisions.stream().anyMatch(decision -> decision.voids().contains(step.code())))
                    .forEach(step -> efforts.put(step.code(), Effort.of(catalogue.risk(), plan, step.step())));
        }

        WorkAtRisk risk() {
            List<AtDecision> at = decisions.stream().map(this::at).toList();
            long estimated = efforts.entrySet().stream().filter(effort -> effort.getValue().estimated())
                    .filter(effort -> at.stream().anyMatch(decision -> decision.steps().stream()
                            .anyMatch(spent -> spent.step().equals(effort.getKey())))).count();
            return new WorkAtRisk(at, curve(), Math.toIntExact(estimated));
        }

        private AtDecision at(VoidingDecision decision) {
            int day = finish(decision.step());
            List<Spent> spent = efforts.keySet().stream().filter(decision.voids()::contains).map(code -> new Spent(code, spent(code, day)))
                    .filter(step -> !step.amount().isNothing()).toList();
            Amount amount = spent.stream().map(Spent::amount).reduce(Amount.NOTHING, Amount::plus);
            return new AtDecision(decision.step(), decision.why(), day, amount, spent);
        }

        private List<Point> curve() {
            TreeSet<Integer> days = new TreeSet<>();
            efforts.keySet().forEach(code -> {
                days.add(steps.get(code).likely().start());
                days.add(finish(code));
            });
            decisions.forEach(decision -> days.add(finish(decision.step())));
            List<Point> curve = new ArrayList<>();
            for (int day : days) {
                Point before = new Point(day, outstanding(day, last -> last >= day));
                Point after = new Point(day, outstanding(day, last -> last > day));
                curve.add(before);
                if (!after.equals(before)) {
                    curve.add(after);
                }
            }
            return curve;
        }

        /** What is spent by a day on steps of which the last decision is such. */
        private Amount outstanding(int day, IntPredicate lastDecision) {
            return efforts.keySet().stream().filter(code -> lastDecision.test(lastDecision(code))).map(code -> spent(code, day))
                    .reduce(Amount.NOTHING, Amount::plus);
        }

        private int lastDecision(String code) {
            return decisions.stream().filter(decision -> decision.voids().contains(code))
                    .mapToInt(decision -> finish(decision.step())).max().orElseThrow();
        }

        private Amount spent(String code, int day) {
            ScheduledStep step = steps.get(code);
            int start = step.likely().start();
            int length = step.likely().finish() - start;
            double share = length == 0 ? (day >= start ? 1 : 0) : Math.clamp((day - start) / (double) length, 0, 1);
            return efforts.get(code).amount().times(share);
        }

        private int finish(String code) {
            return steps.get(code).likely().finish();
        }
    }
}
