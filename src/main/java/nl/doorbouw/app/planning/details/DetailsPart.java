package nl.doorbouw.app.planning.details;

import javafx.scene.Node;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.schedule.ScheduledStep;

/** One part of the details: built once, it shows whichever step it is given. */
public interface DetailsPart {

    Node node();

    void show(Outlook outlook, ScheduledStep step);
}
