package nl.doorbouw.app.simulation;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nl.doorbouw.insight.Narrowing;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.schedule.LoopException;
import nl.doorbouw.schedule.simulate.Simulation;
import nl.doorbouw.schedule.simulate.SimulationSettings;
import nl.doorbouw.schedule.simulate.Watch;
import nl.doorbouw.time.HorizonException;

/**
 * Simulates the plan that it was told last, and then ranks its questions and steps. A newer plan calls off what is under way.
 * Works on a thread of low priority, so that it takes nothing from what the user waits for. All methods and properties are
 * for the FX thread.
 */
public final class BackgroundSimulation implements AutoCloseable {

    private final Planner planner;
    private final ExecutorService work = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("simulation").priority(Thread.MIN_PRIORITY).factory());
    private final AtomicLong latest = new AtomicLong();
    private final ObjectProperty<SimulationSettings> settings = new SimpleObjectProperty<>(SimulationSettings.USUAL);
    private final ReadOnlyObjectWrapper<Optional<Outcome<Simulation>>> simulation = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Outcome<Narrowing>>> narrowing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RuntimeException>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);
    private Plan plan;

    /** Starts with a plan at once. */
    public BackgroundSimulation(Planner planner, Plan plan) {
        this.planner = planner;
        this.plan = plan;
        settings.subscribe(_ -> start());
    }

    /** How plans are simulated; a change simulates the plan anew. */
    public ObjectProperty<SimulationSettings> settingsProperty() {
        return settings;
    }

    /** The last simulation; empty until the first is there. */
    public ReadOnlyObjectProperty<Optional<Outcome<Simulation>>> simulationProperty() {
        return simulation.getReadOnlyProperty();
    }

    /** The last ranking of questions and steps, which comes after the simulation; empty until the first is there. */
    public ReadOnlyObjectProperty<Optional<Outcome<Narrowing>>> narrowingProperty() {
        return narrowing.getReadOnlyProperty();
    }

    /** Why the plan as it is cannot be simulated, though its own dates can be computed: under some answers it cannot. */
    public ReadOnlyObjectProperty<Optional<RuntimeException>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** How much of the simulation is done, from 0 to 1; the ranking does not count. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Simulates another state of the plan; what is known stays until that is there, marked as old. */
    public void simulate(Plan next) {
        plan = next;
        start();
    }

    /** Calls off what is under way, and lets the thread end. */
    @Override
    public void close() {
        latest.incrementAndGet();
        work.shutdownNow();
    }

    private void start() {
        long turn = latest.incrementAndGet();
        Plan of = plan;
        SimulationSettings how = settings.get();
        progress.set(0);
        simulation.set(simulation.get().map(Outcome::old));
        narrowing.set(narrowing.get().map(Outcome::old));
        Watch counting = new Watch(() -> latest.get() != turn,
                done -> ifLatest(turn, () -> progress.set((double) done / how.runs())));
        Watch silent = new Watch(counting.cancelled(), Watch.NOBODY.done());
        work.execute(() -> {
            try {
                tell(turn, simulation, planner.simulate(of, how, counting));
                tell(turn, narrowing, Narrowing.of(planner, of, how.withRuns(Narrowing.USUAL_RUNS), silent));
            } catch (LoopException | HorizonException e) {
                ifLatest(turn, () -> problem.set(Optional.of(e)));
            }
        });
    }

    private <T> void tell(long turn, ReadOnlyObjectWrapper<Optional<Outcome<T>>> property, Optional<T> result) {
        result.ifPresent(value -> ifLatest(turn, () -> {
            problem.set(Optional.empty());
            property.set(Optional.of(new Outcome<>(value, true)));
        }));
    }

    private void ifLatest(long turn, Runnable deed) {
        Platform.runLater(() -> {
            if (latest.get() == turn) {
                deed.run();
            }
        });
    }
}
