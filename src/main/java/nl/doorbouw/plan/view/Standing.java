package nl.doorbouw.plan.view;

import java.util.List;
import nl.doorbouw.plan.agree.ViewRule;
import nl.doorbouw.plan.word.Party;

/** On what the value of one field in a plan stands. */
public sealed interface Standing {

    /** Nobody set it: the catalogue decides. */
    record Unset() implements Standing {
    }

    /**
     * The plan itself sets it.
     *
     * @param agreed the parties whose view says the same: those who agreed on it
     */
    record Own(List<Party> agreed) implements Standing {

        public Own {
            agreed = List.copyOf(agreed);
        }
    }

    /**
     * Views decide it, because nothing was agreed.
     *
     * @param rule    how: the rule of the plan, or the widest where the party that the rule names has no view
     * @param parties whose views count, at least one
     */
    record Ruled(ViewRule rule, List<Party> parties) implements Standing {

        public Ruled {
            parties = List.copyOf(parties);
        }

        /** Whether the catalogue stands beside the one view there is: for who has none. */
        public boolean besideTheCatalogue() {
            return rule == ViewRule.WIDEST && parties.size() == 1;
        }
    }
}
