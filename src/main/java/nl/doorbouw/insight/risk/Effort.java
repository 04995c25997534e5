package nl.doorbouw.insight.risk;

import java.util.Optional;
import nl.doorbouw.catalogue.risk.RiskRules;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.StepKind;

/**
 * How much work a step is.
 *
 * @param estimated whether the hours are our estimate: those of the catalogue for a working day, as many days as it likely takes.
 *                  Only work is estimated; a decision, a term and a milestone take nothing until people enter hours
 */
public record Effort(Amount amount, boolean estimated) {

    public static Effort of(RiskRules rules, Plan plan, NetworkStep step) {
        Subject subject = Subject.step(step.code());
        Optional<Integer> entered = plan.get(subject, Fields.HOURS);
        int hours = entered.orElseGet(() -> step.kind() != StepKind.WORK ? 0
                : rules.hours(step.code(), step.phase()) * step.bandwidth().likely().workingDays());
        return new Effort(new Amount(hours, plan.get(subject, Fields.COST).orElse(0)), entered.isEmpty() && hours > 0);
    }
}
