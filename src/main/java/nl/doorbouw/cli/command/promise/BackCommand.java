package nl.doorbouw.cli.command.promise;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.doorbouw.cli.option.RunsOption;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.option.StepName;
import nl.doorbouw.cli.option.WrongUse;
import nl.doorbouw.cli.print.variant.BackJson;
import nl.doorbouw.cli.print.variant.BackTable;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.insight.promise.PlanBack;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.schedule.simulate.Watch;
import nl.doorbouw.time.DateException;
import nl.doorbouw.time.DateText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts a plan back from a promised day. */
@Command(description = "Count a plan back from a promised day: when each step must start at the latest, and what is overdue.",
        footer = {"", "Example:", "  doorbouw back plan.doorbouw X08 2031-06-30"})
public final class BackCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Parameters(index = "1", paramLabel = "STEP", description = "The promised step, such as X08.")
    private String step;

    @Parameters(index = "2", paramLabel = "DATE", description = "The promised last day, such as 2031-06-30.")
    private String date;

    @Option(names = "--today", paramLabel = "DATE", description = "What should have started is judged on this day (default: today).")
    private Optional<String> today;

    @Option(names = "--json", description = "Write JSON: dates inclusive, floats in working days.")
    private boolean json;

    @Mixin
    private RunsOption runs;

    private final Session session;

    public BackCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        String code = StepName.parse(step).code();
        LocalDate promised = date(date);
        LocalDate now = today.map(BackCommand::date).orElseGet(session::today);
        try (PlanDocument document = session.open(file)) {
            Plan plan = document.outlook().plan();
            PlanBack back = PlanBack.of(document.planner(), plan, code, promised, now);
            Optional<Double> chance = runs.settings().flatMap(settings -> document.planner().simulate(plan, settings, Watch.NOBODY))
                    .flatMap(back::chance);
            if (json) {
                session.print(new BackJson(session.words()).document(back, chance).toPrettyString());
            } else {
                session.print(new BackTable(session.words()).lines(back, chance));
            }
        }
    }

    private static LocalDate date(String text) {
        try {
            return DateText.parse(text);
        } catch (DateException e) {
            throw WrongUse.because(e);
        }
    }
}
