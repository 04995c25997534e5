package nl.doorbouw.app.view;

import java.util.Optional;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.insight.Notice;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.schedule.LoopException;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.time.HorizonException;

/**
 * What a screen shows and where its edits go: the plan, a scenario over it, or the view of one party.
 *
 * @param outlook the plan as the layer shows it
 */
public record Sight(Layer layer, Outlook outlook) {

    /** What the workspace shows. */
    public static Sight of(Workspace workspace) {
        return new Sight(workspace.layer(), workspace.outlook());
    }

    /**
     * The plan as a party sees it; takes one schedule. Where that plan cannot be computed, its values stand beside the dates of the
     * plan that counts.
     *
     * @param party empty for what the workspace shows
     */
    public static Sight of(Workspace workspace, Optional<Party> party) {
        return party.map(of -> through(workspace, Layer.view(of))).orElseGet(() -> of(workspace));
    }

    /** Whether it is the view of a party. */
    public boolean isView() {
        return layer.party().isPresent();
    }

    /** What lies below what is set here. */
    public Plan below(Workspace workspace) {
        return layer.equals(Layer.PLAN) ? Plan.EMPTY : layer.isScenario() ? workspace.itself().plan() : outlook.logbook().plan();
    }

    private static Sight through(Workspace workspace, Layer view) {
        Outlook plan = workspace.outlook();
        Plan seen = workspace.planner().plan(plan.logbook(), view);
        try {
            Schedule schedule = workspace.planner().schedule(seen);
            return new Sight(view, new Outlook(plan.logbook(), seen, schedule, Notice.of(schedule)));
        } catch (LoopException | HorizonException _) {
            return new Sight(view, new Outlook(plan.logbook(), seen, plan.schedule(), plan.notices()));
        }
    }
}
