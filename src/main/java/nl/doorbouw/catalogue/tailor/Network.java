package nl.doorbouw.catalogue.tailor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.effect.Effect;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.time.calendar.Region;

/**
 * A plan tailored and ready to be scheduled: its steps, what they wait for and when its decision bodies meet.
 *
 * @param start             first day of the plan
 * @param bareWeeks         all calendars continuous, a week is seven days, decisions take their bandwidth
 * @param extendedTermRolls whether a term of over twelve weeks that consists of a shorter one and its extension rolls too
 * @param steps             in the order of the catalogue, own steps last
 * @param bodies            when bodies meet, by their code; a body that is not in it decides when its bandwidth is over
 * @param warnings          what the answers warn of
 * @param checks            what must hold of the dates, with the question that asks it
 */
public record Network(Optional<Route> route, LocalDate start, Region region, boolean bareWeeks, boolean extendedTermRolls,
        List<NetworkStep> steps, Map<String, BodyAgenda> bodies, List<Warning> warnings, List<DateCheck> checks) {

    /** What an answer warns of. */
    public record Warning(String question, LocalText text) {
    }

    /** A condition on dates that a question sets. */
    public record DateCheck(String question, Effect.Check check) {
    }

    public Network {
        steps = List.copyOf(steps);
        bodies = Map.copyOf(bodies);
        warnings = List.copyOf(warnings);
        checks = List.copyOf(checks);
    }

    public Optional<NetworkStep> step(String code) {
        return steps.stream().filter(step -> step.code().equals(code)).findFirst();
    }

    /** The same network with some of its steps; they must not wait for any other. */
    public Network only(Set<String> codes) {
        return with(steps.stream().filter(step -> codes.contains(step.code())).toList());
    }

    /** The same network without any promised day. */
    public Network withoutDeadlines() {
        return with(steps.stream().map(step -> step.with(step.fixed().withoutDeadline())).toList());
    }

    /** The same network with one of its steps changed. */
    public Network with(NetworkStep changed) {
        return with(steps.stream().map(step -> step.code().equals(changed.code()) ? changed : step).toList());
    }

    private Network with(List<NetworkStep> others) {
        return new Network(route, start, region, bareWeeks, extendedTermRolls, others, bodies, warnings, checks);
    }
}
