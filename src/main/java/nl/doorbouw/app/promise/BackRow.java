package nl.doorbouw.app.promise;

import java.util.List;
import nl.doorbouw.insight.promise.PlanBack;
import nl.doorbouw.plan.word.Party;

/**
 * One step on the way to a promise, written out for a table.
 *
 * @param room  how much later it may start than planned, with its sign
 * @param mark  what is wrong with it, in words; empty when nothing is
 * @param told  the whole row in one sentence
 */
record BackRow(PlanBack.Row of, String name, String lateStart, String lateFinish, String planned, String room, String mark, String told) {

    String code() {
        return of.step().code();
    }

    List<Party> parties() {
        return of.step().step().parties();
    }

    /** Whether it has to start earlier than planned, or should have started. */
    boolean isTight() {
        return of.squeezed() || of.overdue();
    }
}
