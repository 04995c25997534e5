package nl.doorbouw.app.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.control.LatestAnswer;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.risk.WorkAtRisk;
import nl.doorbouw.insight.variant.Variant;
import nl.doorbouw.insight.variant.VariantComparison;
import nl.doorbouw.schedule.simulate.SimulationSettings;
import nl.doorbouw.schedule.simulate.Watch;
import nl.doorbouw.text.Words;

/** Holds variants against each other away from the FX thread: first their dates, then their simulations. */
final class Comparing {

    private static final SimulationSettings RUNS = SimulationSettings.USUAL.withThreads(2);

    private final Workspace workspace;
    private final VariantNames names;
    private final Consumer<Held> onHeld;
    private final LatestAnswer answer = new LatestAnswer("compare");

    /** @param onHeld given what is known, on the FX thread, twice for each time it is asked */
    Comparing(Workspace workspace, Words words, Consumer<Held> onHeld) {
        this.workspace = workspace;
        names = new VariantNames(workspace, words);
        this.onHeld = onHeld;
    }

    /** Compares the variants of these names, of which the first is what the others are held against. */
    void compare(List<String> chosen) {
        Outlook itself = workspace.itself();
        answer.ask(turn -> {
            List<Variant> variants = VariantNames.find(workspace, itself, chosen);
            if (variants.size() < 2) {
                return;
            }
            Held dates = held(VariantComparison.of(workspace.planner(), variants, Milestone.FIRST_RESIDENTS.code()), false);
            turn.tell(() -> onHeld.accept(dates));
            dates.comparison().simulated(workspace.planner(), RUNS, new Watch(turn::isOld, _ -> { }))
                    .ifPresent(simulated -> turn.tell(() ->
                            onHeld.accept(new Held(simulated, dates.names(), dates.risks(), true))));
        });
    }

    void dispose() {
        answer.close();
    }

    private Held held(VariantComparison comparison, boolean simulated) {
        List<Variant> variants = comparison.sides().stream().map(VariantComparison.Side::variant).toList();
        List<Optional<WorkAtRisk>> risks = comparison.sides().stream().map(side -> side.schedule()
                .map(schedule -> WorkAtRisk.of(workspace.catalogue(), side.variant().plan(), schedule))).toList();
        return new Held(comparison, variants.stream().map(variant -> names.name(variant, variants)).toList(), risks, simulated);
    }
}
