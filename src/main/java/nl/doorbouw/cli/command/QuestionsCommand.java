package nl.doorbouw.cli.command;

import java.nio.file.Path;
import java.util.List;
import nl.doorbouw.catalogue.PlanQuestions;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.print.QuestionRow;
import nl.doorbouw.cli.print.QuestionTable;
import nl.doorbouw.cli.print.Json;
import nl.doorbouw.cli.simulation.NarrowingReport;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.insight.Narrowing;
import nl.doorbouw.schedule.simulate.SimulationSettings;
import nl.doorbouw.schedule.simulate.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the checklist of a plan and what each answer would do. */
@Command(description = "Show every question, its answer, and what ja and nee would do to first residents.")
public final class QuestionsCommand implements Runnable {

    @Parameters(paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Option(names = "--json", description = "Write JSON, effects in days.")
    private boolean json;

    @Option(names = "--rank", description = "Which question to answer first: by how much an answer narrows the bandwidth "
            + "(P10 to P90) of first residents, and which steps are widest in effect.")
    private boolean rank;

    private final Session session;

    public QuestionsCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        try (PlanDocument document = session.open(file)) {
            if (rank) {
                rank(document);
                return;
            }
            PlanQuestions questions = new PlanQuestions(document.catalogue(), document.outlook().plan());
            List<QuestionRow> rows = questions.all().stream()
                    .map(question -> QuestionRow.of(document.planner(), document.outlook(), question)).toList();
            if (json) {
                session.print(Json.array(rows.stream().map(row -> row.json(session.words())).toList())
                        .toPrettyString());
            } else {
                session.print(new QuestionTable(session.words(), questions.groups()).lines(rows));
            }
        }
    }

    private void rank(PlanDocument document) {
        SimulationSettings settings = SimulationSettings.USUAL.withRuns(Narrowing.USUAL_RUNS)
                .withThreads(Math.min(Runtime.getRuntime().availableProcessors(), SimulationSettings.MOST_THREADS));
        Narrowing narrowing = Narrowing.of(document.planner(), document.outlook().plan(), settings, Watch.NOBODY).orElseThrow();
        NarrowingReport report = new NarrowingReport(session.words(), document.catalogue(), document.outlook().schedule());
        if (json) {
            session.print(report.json(narrowing).toPrettyString());
        } else {
            session.print(report.lines(narrowing));
        }
    }
}
