package nl.doorbouw.catalogue.effect;

import java.util.Set;
import nl.doorbouw.plan.word.Party;

/** Which steps an effect is about. */
public sealed interface Target {

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
