package nl.doorbouw.app.review;

import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;

/** What the parties are called in a plan: by their own name where it is known. */
record PartyNames(Words words, Plan plan) {

    String of(Party party) {
        return switch (party) {
            case GEMEENTE -> plan.get(Subject.PLAN, Fields.MUNICIPALITY).orElseGet(() -> words.name(party));
            case CORPORATIE -> plan.get(Subject.PLAN, Fields.CORPORATION).orElseGet(() -> words.name(party));
            case ONTWIKKELAAR, AANNEMER, DERDEN -> words.name(party);
        };
    }

    /** From whom a list comes home most likely: the other one of the two that plan together. */
    static Party other(Party mine) {
        return mine == Party.GEMEENTE ? Party.CORPORATIE : Party.GEMEENTE;
    }
}
