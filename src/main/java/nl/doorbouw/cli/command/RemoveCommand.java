package nl.doorbouw.cli.command;

import java.nio.file.Path;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.option.StepName;
import nl.doorbouw.cli.option.WhoOptions;
import nl.doorbouw.cli.print.EditReport;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Leaves a step out of a plan. */
@Command(description = "Leave a step out of the plan. What waited for it then waits for what it waited for.")
public final class RemoveCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Parameters(index = "1", paramLabel = "STEP", description = "The step to leave out, such as \"step M01\".")
    private String step;

    @Mixin
    private WhoOptions who;

    private final Session session;

    public RemoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        Subject.Step subject = StepName.parse(step);
        try (PlanDocument document = session.open(file)) {
            mustBeKnown(document, subject);
            EditReport report = new EditReport(session.words(), document.catalogue(), document.outlook());
            Edit edit = Edit.of(Change.set(subject, Fields.IN_PLAN, false));
            session.print(report.lines(document.edit(edit, who.author())));
        }
    }

    private static void mustBeKnown(PlanDocument document, Subject.Step subject) {
        boolean own = document.outlook().plan().get(subject, Fields.IN_PLAN).isPresent();
        if (!own && document.catalogue().step(subject.code()).isEmpty()) {
            throw new PlanException(PlanException.Problem.UNKNOWN_STEP, subject.code());
        }
    }
}
