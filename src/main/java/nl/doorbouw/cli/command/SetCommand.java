package nl.doorbouw.cli.command;

import java.nio.file.Path;
import java.util.List;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.option.WhoOptions;
import nl.doorbouw.cli.print.EditReport;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes one field of a plan. */
@Command(description = "Change one thing in a plan.", footer = {"", "Examples:",
    "  doorbouw set plan.doorbouw \"question Q11\" answer ja",
    "  doorbouw set plan.doorbouw \"step D05\" duration 6/12/26w",
    "  doorbouw set plan.doorbouw route preparation parallel",
    "  doorbouw set plan.doorbouw \"body raad\" meetings \"every 3 weeks on wednesday from 2026-01-14, hand-in 3w\"",
    "An empty value (\"\") takes the value away."})
public final class SetCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Parameters(index = "1", paramLabel = "SUBJECT",
            description = "What to change: plan, route, \"question Q11\", \"step D05\" or \"body raad\".")
    private String subject;

    @Parameters(index = "2", paramLabel = "FIELD",
            description = "Which field of it, such as answer, duration or start.")
    private String field;

    @Parameters(index = "3", paramLabel = "VALUE", description = "The new value.")
    private String value;

    @Option(names = "--layer", paramLabel = "LAYER", defaultValue = "",
            description = "A party's view or a scenario, by its name (default: the plan itself).")
    private String layer;

    @Option(names = "--remark", paramLabel = "TEXT", defaultValue = "", description = "Why, for the logbook.")
    private String remark;

    @Mixin
    private WhoOptions who;

    private final Session session;

    public SetCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        try (PlanDocument document = session.open(file)) {
            EditReport report = new EditReport(session.words(), document.catalogue(), document.outlook());
            Edit edit = new Edit(Layer.named(layer), List.of(Change.parse(subject, field, value)), remark);
            session.print(report.lines(document.edit(edit, who.author())));
        }
    }
}
