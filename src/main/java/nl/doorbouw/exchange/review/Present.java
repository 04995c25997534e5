package nl.doorbouw.exchange.review;

import java.time.ZoneId;
import java.util.UUID;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.text.Words;

/**
 * The plan as it is now, beside which something comes in.
 *
 * @param id    of the plan; its copies have the same one
 * @param words in which is told what could not be read
 * @param zone  in which moments are shown
 */
public record Present(Planner planner, Outlook outlook, UUID id, Words words, ZoneId zone) {

    public Catalogue catalogue() {
        return planner.catalogue();
    }

    /** The plan as a layer shows it. */
    public Plan plan(Layer layer) {
        return planner.plan(outlook.logbook(), layer);
    }
}
