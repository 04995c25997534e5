package nl.doorbouw.catalogue.tailor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.CatalogueStep;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.Source;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.calendar.CalendarKind;

/** Drafts every step of a catalogue and of a plan, before and after the answers have done their work. */
final class Drafts {

    private static final Bandwidth NOTHING = Bandwidth.weeks(0, 0, 0);

    private Drafts() {
    }

    /** The steps of the catalogue as they are on a route, and the plan's own steps without their values yet. */
    static Map<String, StepDraft> of(Catalogue catalogue, Plan plan, Optional<Route> route, List<Boolean> allAtOnce) {
        Map<String, StepDraft> drafts = new LinkedHashMap<>();
        route.ifPresent(chosen -> catalogue.steps().values()
                .forEach(step -> drafts.put(step.code(), draft(step, chosen, allAtOnce))));
        plan.touchedSteps().filter(code -> !drafts.containsKey(code) && isOwn(catalogue, plan, code))
                .forEach(code -> drafts.put(code, own(code)));
        return drafts;
    }

    /** A step that the plan adds, and that the catalogue of a plan with a route does not have. */
    private static boolean isOwn(Catalogue catalogue, Plan plan, String code) {
        return plan.get(Subject.step(code), Fields.IN_PLAN).isPresent()
                && (plan.route().isEmpty() || catalogue.step(code).isEmpty());
    }

    /** @param allAtOnce the possible answers to Q05, the base case first */
    private static StepDraft draft(CatalogueStep step, Route route, List<Boolean> allAtOnce) {
        StepDraft draft = new StepDraft(step.code(), false);
        draft.name = step.name();
        draft.phase = step.phase();
        draft.kind = step.kind();
        draft.charge(step.parties(), step.bodies());
        draft.who = step.who();
        draft.calendar = step.calendar();
        draft.term = step.term();
        draft.source = step.source();
        draft.base = step.inBaseCase(route);
        draft.bandwidth(step.bandwidth(route.development()));
        draft.waitFor(step.links(route.preparation(), allAtOnce.getFirst()));
        allAtOnce.forEach(answer -> draft.orWaitFor(step.links(route.preparation(), answer)));
        return draft;
    }

    private static StepDraft own(String code) {
        StepDraft draft = new StepDraft(code, true);
        draft.name = LocalText.same(code);
        draft.phase = "";
        draft.kind = StepKind.WORK;
        draft.charge(List.of(Party.GEMEENTE), List.of());
        draft.calendar = CalendarKind.WORK;
        draft.source = Source.OWN;
        draft.bandwidth(NOTHING);
        draft.waitFor(List.of());
        return draft;
    }

    /** Lays over a draft who does the step, as the project says: answers that name steps by party or body follow that. */
    static void applyCharge(StepDraft draft, Plan plan) {
        Subject step = Subject.step(draft.code);
        plan.get(step, Fields.KIND).ifPresent(kind -> draft.kind = kind);
        plan.get(step, Fields.PARTIES).ifPresent(parties -> draft.recharge(charge -> charge.ledBy(parties)));
        plan.get(step, Fields.BODY).ifPresent(body -> draft.recharge(charge -> charge.decidedBy(body)));
    }

    /** Lays over a draft what else the project says of the step: that is final, whatever the answers did. */
    static void applyProject(StepDraft draft, Plan plan) {
        Subject step = Subject.step(draft.code);
        plan.get(step, Fields.IN_PLAN).ifPresent(draft::decidedByProject);
        plan.get(step, Fields.STEP_NAME).ifPresent(name -> draft.name = LocalText.same(name));
        plan.get(step, Fields.PHASE).ifPresent(phase -> draft.phase = phase);
        plan.get(step, Fields.CALENDAR).ifPresent(calendar -> draft.calendar = calendar);
        plan.get(step, Fields.AFTER).ifPresent(draft::waitFor);
        plan.get(step, Fields.DURATION).ifPresent(bandwidth -> {
            draft.bandwidth(bandwidth);
            draft.source = Source.OWN;
        });
        if (draft.kind == StepKind.MILESTONE) {
            draft.bandwidth(NOTHING);
        }
        draft.fixed = new Fixed(plan.get(step, Fields.NOT_BEFORE), plan.get(step, Fields.DEADLINE),
                plan.get(step, Fields.ACTUAL_START), plan.get(step, Fields.ACTUAL_FINISH));
    }
}
