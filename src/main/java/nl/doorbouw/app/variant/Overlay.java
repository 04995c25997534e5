package nl.doorbouw.app.variant;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.doorbouw.app.share.EditLine;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.schedule.LoopException;
import nl.doorbouw.time.HorizonException;

/**
 * Keeps which scenario lies over the plan, and what the plan then looks like. That is computed on the thread of the edits, so that it
 * follows them in order. All methods are for the FX thread.
 */
public final class Overlay {

    private final Planner planner;
    private final EditLine edits;
    private final Consumer<Outlook> onSeen;
    private final ReadOnlyObjectWrapper<Layer> layer = new ReadOnlyObjectWrapper<>(Layer.PLAN);
    private Outlook itself;
    /** What is shown once it is computed. */
    private Layer asked = Layer.PLAN;

    /**
     * Nothing lies over the plan at first.
     *
     * @param onSeen is given the plan as it is to be shown
     */
    public Overlay(Planner planner, Outlook itself, EditLine edits, Consumer<Outlook> onSeen) {
        this.planner = planner;
        this.itself = itself;
        this.edits = edits;
        this.onSeen = onSeen;
    }

    /** The scenario that is on; the plan itself when none is. */
    public ReadOnlyObjectProperty<Layer> layerProperty() {
        return layer.getReadOnlyProperty();
    }

    /** The plan without anything over it. */
    public Outlook itself() {
        return itself;
    }

    /** Lays a scenario over the plan, or takes off the one that is on with {@link Layer#PLAN}. */
    public void lay(Layer over) {
        asked = over;
        show(itself);
    }

    /** Shows a new state of the plan; a scenario that it no longer has is taken off. */
    public void show(Outlook plan) {
        itself = plan;
        if (asked.isScenario() && !plan.logbook().valuesIn(asked).subjects().isEmpty()) {
            Layer over = asked;
            edits.ask(_ -> under(plan, over), seen -> show(over, seen));
        } else {
            asked = Layer.PLAN;
            show(Layer.PLAN, plan);
        }
    }

    private void show(Layer over, Outlook seen) {
        if (asked.equals(over)) {
            layer.set(over);
            onSeen.accept(seen);
        }
    }

    /** One that no longer goes with the plan is taken off, and why is told as any refusal. */
    private Outlook under(Outlook plan, Layer over) {
        try {
            return Outlook.of(planner, plan.logbook(), over);
        } catch (LoopException | HorizonException e) {
            Platform.runLater(() -> lay(Layer.PLAN));
            throw e;
        }
    }
}
