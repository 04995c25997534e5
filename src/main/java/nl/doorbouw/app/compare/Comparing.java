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
    private final Words words;
    private final Consumer<Held> onHeld;
    private final Runnable onTooFew;
    private final LatestAnswer answer = new LatestAnswer("compare");

    /**
     * @param onHeld   given what is known, on the FX thread, twice for each time it is asked
     * @param onTooFew run there when fewer than two of the names mean anything any more
     */
    Comparing(Workspace workspace, Words words, Consumer<Held> onHeld, Runnable onTooFew) {
        this.workspace = workspace;
        this.words = words;
        this.onHeld = onHeld;
        this.onTooFew = onTooFew;
    }

    /** Compares the variants of these names, of which the first is what the others are held against. */
    void compare(List<String> chosen) {
        Outlook itself = workspace.itself();
        answer.ask(turn -> {
            VariantNames names = new VariantNames(workspace.planner(), itself, words);
            List<Variant> variants = names.find(chosen);
            if (variants.size() < 2) {
                turn.tell(onTooFew);
                return;
            }
            Held dates = held(names, VariantComparison.of(workspace.planner(), variants, Milestone.FIRST_RESIDENTS.code()));
            turn.tell(() -> onHeld.accept(dates));
            dates.comparison().simulated(workspace.planner(), RUNS, new Watch(turn::isOld, _ -> { }))
                    .ifPresent(simulated -> turn.tell(() ->
                            onHeld.accept(dates.with(simulated))));
        });
    }

    void dispose() {
        answer.close();
    }

    private Held held(VariantNames names, VariantComparison comparison) {
        List<Variant> variants = comparison.sides().stream().map(VariantComparison.Side::variant).toList();
        List<Optional<WorkAtRisk>> risks = comparison.sides().stream().map(side -> side.schedule()
                .map(schedule -> WorkAtRisk.of(workspace.catalogue(), side.variant().plan(), schedule))).toList();
        return new Held(comparison, variants.stream().map(variant -> names.name(variant, variants)).toList(), risks, names.choices(),
                false);
    }
}
