package nl.doorbouw.catalogue.risk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.Source;

/**
 * Which work is at risk, and how much work a step is.
 *
 * @param usualHours   hours of work a working day, of all parties together, of steps that are not named and whose phase is not either
 * @param hoursByPhase the same, by the code of the phase
 * @param hoursByStep  the same, by the code of the step
 * @param decisions    in the order of their file
 */
public record RiskRules(int usualHours, Map<String, Integer> hoursByPhase, Map<String, Integer> hoursByStep,
        List<VoidingDecision> decisions, Source source) {

    /** Of a catalogue from before there were any. */
    public static final RiskRules NONE = new RiskRules(0, Map.of(), Map.of(), List.of(), new Source(Set.of(), LocalText.same("")));

    public RiskRules {
        hoursByPhase = Map.copyOf(hoursByPhase);
        hoursByStep = Map.copyOf(hoursByStep);
        decisions = List.copyOf(decisions);
    }

    public boolean isEmpty() {
        return decisions.isEmpty();
    }

    /** Hours of work a working day at a step. */
    public int hours(String step, String phase) {
        return hoursByStep.getOrDefault(step, hoursByPhase.getOrDefault(phase, usualHours));
    }

    /** These rules as far as they are about some steps. */
    public RiskRules about(Set<String> steps) {
        return new RiskRules(usualHours, hoursByPhase, hoursByStep, decisions.stream().filter(decision -> steps.contains(decision.step()))
                .map(decision -> new VoidingDecision(decision.step(), decision.voids().stream().filter(steps::contains)
                        .collect(Collectors.toSet()), decision.why())).toList(), source);
    }
}
