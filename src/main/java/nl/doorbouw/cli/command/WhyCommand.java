package nl.doorbouw.cli.command;

import java.nio.file.Path;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.option.StepName;
import nl.doorbouw.cli.print.variant.WhyJson;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.promise.BringForward;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.text.Because;
import nl.doorbouw.text.LeverText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why a step has the dates it has, and what would bring it forward. */
@Command(description = "Tell why a step has its dates, back to the start of the plan, and what would bring it forward.")
public final class WhyCommand implements Runnable {

    /** More than these hardly help anybody to choose. */
    private static final int MOST_LEVERS = 10;

    @Parameters(index = "0", paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Parameters(index = "1", paramLabel = "STEP", description = "The step, such as X02.")
    private String step;

    @Option(names = "--json", description = "Write JSON: dates inclusive, gains in calendar days.")
    private boolean json;

    private final Session session;

    public WhyCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        String code = StepName.parse(step).code();
        try (PlanDocument document = session.open(file)) {
            Outlook outlook = document.outlook();
            Schedule schedule = outlook.schedule();
            if (schedule.step(code).isEmpty()) {
                throw new PlanException(PlanException.Problem.UNKNOWN_STEP, code);
            }
            BringForward forward = BringForward.of(document.planner(), outlook.plan(), code);
            LeverText levers = new LeverText(session.words(), document.catalogue(), schedule);
            if (json) {
                session.print(new WhyJson(session.words(), schedule, levers).document(forward).toPrettyString());
            } else {
                session.print(new Because(session.words(), schedule).chain(code));
                print(forward, levers);
            }
        }
    }

    private void print(BringForward forward, LeverText levers) {
        session.print("");
        if (forward.levers().isEmpty()) {
            session.say("why.forwardNone");
            return;
        }
        session.say("why.forward");
        forward.levers().stream().limit(MOST_LEVERS).forEach(lever -> session.print("  " + levers.sentence(lever)));
    }
}
