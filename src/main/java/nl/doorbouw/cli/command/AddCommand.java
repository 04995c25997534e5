package nl.doorbouw.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.option.StepName;
import nl.doorbouw.cli.option.WrongUse;
import nl.doorbouw.cli.print.EditReport;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a step of the project's own to a plan, as one edit. */
@Command(description = "Add a step of your own.", footer = {"", "Example:",
    "  doorbouw add plan.doorbouw \"step M01\" --name \"Proefboring\" --duration 2/3/5w --after \"D05; X01SS+2w\""})
public final class AddCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Parameters(index = "1", paramLabel = "STEP", description = "The step to add, such as \"step M01\".")
    private String step;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "What the step is called.")
    private String name;

    @Option(names = "--duration", paramLabel = "DURATION",
            description = "One duration or three, such as 3w or 2/3/5w; a milestone needs none.")
    private Optional<String> duration;

    @Option(names = "--after", paramLabel = "LINKS", description = "What it waits for, such as \"D05; X01SS+2w\".")
    private Optional<String> after;

    @Option(names = "--kind", paramLabel = "KIND", description = "work (default), term, decision or milestone.")
    private Optional<String> kind;

    @Option(names = "--party", paramLabel = "PARTIES",
            description = "Who does it, such as gemeente or G/C (default: gemeente).")
    private Optional<String> party;

    @Option(names = "--calendar", paramLabel = "CALENDAR",
            description = "work (default), building, building+frost, school, continuous or \"season 05-15..09-30\".")
    private Optional<String> calendar;

    @Option(names = "--body", paramLabel = "BODY", description = "Who decides, such as raad.")
    private Optional<String> body;

    @Option(names = "--phase", paramLabel = "PHASE", description = "The phase it stands in, such as 2 or 6a.")
    private Optional<String> phase;

    @Option(names = "--author", paramLabel = "NAME", defaultValue = "${sys:user.name}",
            description = "The name that the logbook keeps (default: the name of your account).")
    private String author;

    private final Session session;

    public AddCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        Subject.Step subject = StepName.parse(step);
        List<Change> changes = changes(subject);
        try (PlanDocument document = session.open(file)) {
            mustBeNew(document, subject);
            EditReport report = new EditReport(session.words(), document.catalogue(), document.outlook());
            Edit edit = new Edit(Layer.PLAN, changes, "");
            session.print(report.lines(document.edit(edit, new Author(author, Party.GEMEENTE))));
        }
    }

    private List<Change> changes(Subject.Step subject) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.set(subject, Fields.IN_PLAN, true));
        changes.add(WrongUse.change(subject, Fields.STEP_NAME, name));
        add(changes, subject, Fields.KIND, kind);
        if (duration.isEmpty() && !changes.contains(Change.set(subject, Fields.KIND, StepKind.MILESTONE))) {
            throw WrongUse.because(new PlanException(PlanException.Problem.NO_DURATION, subject.code()));
        }
        add(changes, subject, Fields.DURATION, duration);
        add(changes, subject, Fields.AFTER, after);
        add(changes, subject, Fields.PARTIES, party);
        add(changes, subject, Fields.CALENDAR, calendar);
        add(changes, subject, Fields.BODY, body);
        add(changes, subject, Fields.PHASE, phase);
        return changes;
    }

    private static void add(List<Change> changes, Subject subject, Field<?> field, Optional<String> value) {
        value.ifPresent(given -> changes.add(WrongUse.change(subject, field, given)));
    }

    /** A step that was removed may come back; in a plan without a route the codes of the catalogue are free. */
    private static void mustBeNew(PlanDocument document, Subject.Step subject) {
        Plan plan = document.outlook().plan();
        boolean inCatalogue = plan.route().isPresent() && document.catalogue().step(subject.code()).isPresent();
        if (plan.get(subject, Fields.IN_PLAN).orElse(inCatalogue)) {
            throw new PlanException(PlanException.Problem.STEP_EXISTS, subject.code());
        }
    }
}
