package nl.doorbouw.catalogue.effect;

import java.util.List;
import java.util.Set;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;

/** Which steps an effect is about. */
public sealed interface Target {

    /**
     * Whether a step is meant.
     *
     * @param parties those that do it; the first one leads
     * @param bodies  those that decide on it; the first one's meetings count
     */
    default boolean means(String code, StepKind kind, List<Party> parties, List<String> bodies) {
        boolean decision = kind == StepKind.DECISION;
        return switch (this) {
            case Steps(Set<String> codes) -> codes.contains(code);
            case LedBy(Set<Party> leaders) -> (kind == StepKind.WORK || decision)
                    && !parties.isEmpty() && leaders.contains(parties.getFirst());
            case DecidedBy(Set<String> deciders) -> decision && !bodies.isEmpty() && deciders.contains(bodies.getFirst());
        };
    }

    /** These steps, by code. */
    record Steps(Set<String> codes) implements Target {
        public Steps {
            codes = Set.copyOf(codes);
        }
    }

    /** The work and decisions led by these parties; the law's own terms keep their length. */
    record LedBy(Set<Party> parties) implements Target {
        public LedBy {
            parties = Set.copyOf(parties);
        }
    }

    /** The decisions of these bodies. */
    record DecidedBy(Set<String> bodies) implements Target {
        public DecidedBy {
            bodies = Set.copyOf(bodies);
        }
    }
}
