package nl.doorbouw.app.review;

import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;

/** What the parties are called in a plan. */
record PartyNames(Plan plan) {

    /** A party’s own name; empty when the plan does not tell. */
    String of(Party party) {
        return switch (party) {
            case GEMEENTE -> plan.get(Subject.PLAN, Fields.MUNICIPALITY).orElse("");
            case CORPORATIE -> plan.get(Subject.PLAN, Fields.CORPORATION).orElse("");
            case ONTWIKKELAAR, AANNEMER, DERDEN -> "";
        };
    }

    /** From whom a list comes home most likely: the other one of the two that plan together. */
    static Party other(Party mine) {
        return mine == Party.GEMEENTE ? Party.CORPORATIE : Party.GEMEENTE;
    }
}
