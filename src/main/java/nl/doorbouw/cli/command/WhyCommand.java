package nl.doorbouw.cli.command;

import java.nio.file.Path;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.option.StepName;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.text.Because;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells why a step has the dates it has. */
@Command(description = "Tell why a step has its dates, back to the start of the plan.")
public final class WhyCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Parameters(index = "1", paramLabel = "STEP", description = "The step, such as X02.")
    private String step;

    private final Session session;

    public WhyCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        String code = StepName.parse(step).code();
        try (PlanDocument document = session.open(file)) {
            Schedule schedule = document.outlook().schedule();
            if (schedule.step(code).isEmpty()) {
                throw new PlanException(PlanException.Problem.UNKNOWN_STEP, code);
            }
            session.print(new Because(session.words(), schedule).chain(code));
        }
    }
}
