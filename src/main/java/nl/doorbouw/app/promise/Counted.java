package nl.doorbouw.app.promise;

import java.time.LocalDate;
import java.util.List;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.Relevance;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.insight.promise.PlanBack;
import nl.doorbouw.insight.promise.Verdict;

/**
 * A plan counted back from a date that is tried.
 *
 * @param outlook       the plan that was counted back
 * @param openQuestions how many questions of its route have no answer
 * @param rows          the first to start first
 */
record Counted(Outlook outlook, PlanBack back, Verdict verdict, int openQuestions, List<BackRow> rows) {

    Counted {
        rows = List.copyOf(rows);
    }

    /** Takes some milliseconds: not for the FX thread. */
    static Counted of(Planner planner, Outlook outlook, Tried tried, LocalDate today, PromiseText text) {
        PlanBack back = PlanBack.of(planner, outlook.plan(), tried.code(), tried.day(), today);
        return new Counted(outlook, back, Verdict.of(back, today), open(planner.catalogue(), outlook),
                back.rows().stream().map(text::row).toList());
    }

    private static int open(Catalogue catalogue, Outlook outlook) {
        return outlook.plan().route().map(route -> new Relevance(catalogue, route).open(outlook.plan()).size()).orElse(0);
    }
}
