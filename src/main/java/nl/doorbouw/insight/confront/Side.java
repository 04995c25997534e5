package nl.doorbouw.insight.confront;

import java.util.Optional;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.view.Views;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.schedule.Schedule;

/**
 * What one party holds of one field. Values are as the field writes them.
 *
 * @param view   what the party itself says, when it has a view
 * @param counts what counts in its plan: its view, else what the plan itself says, else the bandwidth or answer that follows from
 *               the catalogue; empty when the catalogue decides without such a value
 * @param source the entry that set it; empty when nobody did
 */
public record Side(Party party, Optional<String> view, String counts, Optional<Entry> source) {

    /**
     * What a party held of a field at one position in the logbook.
     *
     * @param planner computes that party's plan when the bandwidth follows from the catalogue
     */
    public static Side of(Planner planner, Views views, Sources sources, Party party, Subject subject, Field<?> field) {
        return of(PartyPlan.of(planner, views, party), views, sources, subject, field);
    }

    static Side of(PartyPlan of, Views views, Sources sources, Subject subject, Field<?> field) {
        Optional<String> own = Optional.of(views.view(of.party()).text(subject, field)).filter(text -> !text.isEmpty());
        Layer from = own.isPresent() ? Layer.view(of.party()) : Layer.PLAN;
        return new Side(of.party(), own, counts(of, subject, field), sources.of(from, subject, field));
    }

    /** Whether neither the party nor the plan itself says anything, so that the catalogue decides. */
    public boolean isOfTheCatalogue() {
        return source.isEmpty();
    }

    private static String counts(PartyPlan of, Subject subject, Field<?> field) {
        String set = of.plan().text(subject, field);
        if (!set.isEmpty()) {
            return set;
        }
        return switch (subject) {
            case Subject.Question(String code) when field == Fields.ANSWER -> of.plan().answer(code).code();
            case Subject.Step(String code) when field == Fields.DURATION -> of.schedule().flatMap(schedule -> bandwidth(schedule, code))
                    .orElse("");
            case Subject.Step _, Subject.Question _, Subject.Whole _, Subject.RouteChoice _, Subject.Body _, Subject.Scenario _,
                    Subject.Baseline _ -> "";
        };
    }

    private static Optional<String> bandwidth(Schedule schedule, String code) {
        return schedule.step(code).map(step -> step.step().bandwidth().toString());
    }
}
