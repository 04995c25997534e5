package nl.doorbouw.cli.command.variant;

import java.nio.file.Path;
import java.util.Optional;
import nl.doorbouw.cli.option.RunsOption;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.print.variant.MeasureJson;
import nl.doorbouw.cli.print.variant.MeasureTable;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.insight.measure.Measures;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.variant.Scenario;
import nl.doorbouw.schedule.simulate.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the measures would gain in a plan, the best next one first. */
@Command(description = "Show what each measure to go faster would gain, alone and on top of those taken; the best next one first.")
public final class MeasuresCommand implements Runnable {

    @Parameters(paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Option(names = "--scenario", paramLabel = "NAME", description = "Lay a scenario over the plan: its measures count as taken.")
    private Optional<String> scenario;

    @Option(names = "--json", description = "Write JSON, gains in calendar days.")
    private boolean json;

    @Mixin
    private RunsOption runs;

    private final Session session;

    public MeasuresCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        try (PlanDocument document = session.open(file)) {
            Logbook logbook = document.outlook().logbook();
            Layer layer = scenario.map(name -> Scenario.find(logbook, name).layer()).orElse(Layer.PLAN);
            Plan plan = document.planner().plan(logbook, layer);
            Plan below = document.outlook().plan();
            Measures dates = Measures.of(document.planner(), plan, below);
            Measures measures = runs.settings().flatMap(settings -> dates.simulated(document.planner(), plan, below, settings, Watch.NOBODY))
                    .orElse(dates);
            if (json) {
                session.print(new MeasureJson(session.words()).document(measures).toPrettyString());
            } else {
                session.print(new MeasureTable(session.words()).lines(measures));
            }
        }
    }
}
