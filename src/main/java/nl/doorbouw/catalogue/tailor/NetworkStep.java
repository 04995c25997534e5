package nl.doorbouw.catalogue.tailor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.Source;
import nl.doorbouw.catalogue.TermRule;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.calendar.StepCalendar;

/**
 * One step of one plan, ready to be scheduled.
 *
 * @param phase     the code of its phase; empty when it has none
 * @param parties   the first one leads
 * @param bodies    who decides; the first one's meetings count
 * @param term      how it is counted, for a term
 * @param passes    the passes in which others wait for it; in the other passes its own dates are those it would have
 * @param source    where its bandwidth comes from
 * @param own       whether the project added it
 */
public record NetworkStep(String code, LocalText name, String phase, StepKind kind, List<Party> parties,
        Optional<LocalText> who, List<String> bodies, Bandwidth bandwidth, StepCalendar calendar, Optional<TermRule> term,
        Waits waits, Set<Pass> passes, Fixed fixed, Source source, boolean own) {

    public NetworkStep {
        parties = List.copyOf(parties);
        bodies = List.copyOf(bodies);
        passes = Set.copyOf(passes);
    }

    /** The party that leads; a milestone may have none. */
    public Optional<Party> lead() {
        return parties.stream().findFirst();
    }

    /** Whether the step is in the plan in the likely case; otherwise it is a possible step, named by an open question. */
    public boolean likely() {
        return passes.contains(Pass.LIKELY);
    }

    /** The same step with another bandwidth. */
    public NetworkStep with(Bandwidth other) {
        return new NetworkStep(code, name, phase, kind, parties, who, bodies, other, calendar, term, waits, passes, fixed, source, own);
    }

    /** The same step in another calendar. */
    public NetworkStep with(StepCalendar other) {
        return new NetworkStep(code, name, phase, kind, parties, who, bodies, bandwidth, other, term, waits, passes, fixed, source, own);
    }

    /** The same step waiting for other things. */
    public NetworkStep with(Waits other) {
        return new NetworkStep(code, name, phase, kind, parties, who, bodies, bandwidth, calendar, term, other, passes, fixed, source, own);
    }

    /** The same decision, taken after a bandwidth whenever anybody meets. */
    public NetworkStep decidedIn(Bandwidth other) {
        return new NetworkStep(code, name, phase, kind, parties, who, List.of(), other, calendar, term, waits, passes, fixed, source, own);
    }

    NetworkStep with(Fixed other) {
        return new NetworkStep(code, name, phase, kind, parties, who, bodies, bandwidth, calendar, term, waits, passes, other, source, own);
    }
}
