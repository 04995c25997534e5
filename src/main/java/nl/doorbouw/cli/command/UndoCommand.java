package nl.doorbouw.cli.command;

import java.nio.file.Path;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.option.WhoOptions;
import nl.doorbouw.cli.print.EditReport;
import nl.doorbouw.file.document.PlanDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes the last edit of a plan back. */
@Command(description = "Take the last edit back.")
public final class UndoCommand implements Runnable {

    @Parameters(paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Mixin
    private WhoOptions who;

    private final Session session;

    public UndoCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        try (PlanDocument document = session.open(file)) {
            EditReport report = new EditReport(session.words(), document.catalogue(), document.outlook());
            session.print(report.lines(document.undo(who.author())));
        }
    }
}
