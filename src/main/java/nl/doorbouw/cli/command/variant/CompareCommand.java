package nl.doorbouw.cli.command.variant;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.doorbouw.cli.option.RunsOption;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.option.StepName;
import nl.doorbouw.cli.option.WrongUse;
import nl.doorbouw.cli.print.variant.CompareJson;
import nl.doorbouw.cli.print.variant.CompareReport;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.insight.variant.Variant;
import nl.doorbouw.insight.variant.VariantComparison;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.schedule.simulate.Watch;
import nl.doorbouw.text.CauseText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds a plan against up to three variants of it. */
@Command(description = "Compare a plan with routes, scenarios, baselines or a party's view, and say what makes the difference.",
        footer = {"", "Examples:", "  doorbouw compare plan.doorbouw --with L-OP-P --with \"Raad juli\"",
            "  doorbouw compare plan.doorbouw --from \"Raad juli\" --with plan --step X02"})
public final class CompareCommand implements Runnable {

    /** With the first one four, as many as fit a screen. */
    private static final int MOST = 3;

    @Parameters(paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Option(names = "--with", required = true, arity = "1..*", paramLabel = "VARIANT",
            description = "One to three of: a route such as L-OP-P, the name of a scenario or baseline, a party, or plan.")
    private List<String> with = List.of();

    @Option(names = "--from", paramLabel = "VARIANT", defaultValue = "plan", description = "What to hold them against (default: the plan).")
    private String from;

    @Option(names = "--step", paramLabel = "STEP", defaultValue = "X08",
            description = "The step to explain (default: X08, first residents).")
    private String step;

    @Option(names = "--json", description = "Write JSON, differences in calendar days.")
    private boolean json;

    @Mixin
    private RunsOption runs;

    private final Session session;

    public CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if (with.size() > MOST) {
            throw new WrongUse("compare.tooMany", MOST);
        }
        String code = StepName.parse(step).code();
        try (PlanDocument document = session.open(file)) {
            Planner planner = document.planner();
            Logbook logbook = document.outlook().logbook();
            List<Variant> variants = new ArrayList<>(List.of(Variant.find(planner, logbook, from)));
            with.forEach(name -> variants.add(Variant.find(planner, logbook, name)));
            VariantComparison dates = VariantComparison.of(planner, variants, code);
            VariantComparison comparison = runs.settings()
                    .flatMap(settings -> dates.simulated(planner, settings, Watch.NOBODY)).orElse(dates);
            CauseText causes = new CauseText(session.words(), document.catalogue(), document.outlook().plan());
            if (json) {
                session.print(new CompareJson(session.words(), causes).document(comparison).toPrettyString());
            } else {
                session.print(new CompareReport(session.words(), causes).lines(comparison));
            }
        }
    }
}
