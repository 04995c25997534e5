package nl.doorbouw.cli.command;

import java.nio.file.Path;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.print.ScheduleJson;
import nl.doorbouw.cli.print.ScheduleTable;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.schedule.Schedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows when every step of a plan runs. */
@Command(description = "Show when every step runs: earliest, likely and latest, with float and why.")
public final class ScheduleCommand implements Runnable {

    @Parameters(paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Option(names = "--json", description = "Write JSON: dates inclusive, days since the start of the plan half open.")
    private boolean json;

    private final Session session;

    public ScheduleCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        try (PlanDocument document = session.open(file)) {
            Schedule schedule = document.outlook().schedule();
            if (json) {
                session.print(new ScheduleJson(session.words(), schedule).document().toPrettyString());
            } else {
                session.print(new ScheduleTable(session.words(), document.catalogue().phases(), schedule).lines());
            }
        }
    }
}
