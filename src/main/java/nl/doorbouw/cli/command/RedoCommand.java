package nl.doorbouw.cli.command;

import java.nio.file.Path;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.option.WhoOptions;
import nl.doorbouw.cli.print.EditReport;
import nl.doorbouw.file.document.PlanDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes the edit of a plan again that was taken back last. */
@Command(description = "Make again what was taken back last.")
public final class RedoCommand implements Runnable {

    @Parameters(paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Mixin
    private WhoOptions who;

    private final Session session;

    public RedoCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        try (PlanDocument document = session.open(file)) {
            EditReport report = new EditReport(session.words(), document.catalogue(), document.outlook());
            session.print(report.lines(document.redo(who.author())));
        }
    }
}
