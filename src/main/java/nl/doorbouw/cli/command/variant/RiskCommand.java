package nl.doorbouw.cli.command.variant;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.option.WrongUse;
import nl.doorbouw.cli.print.Json;
import nl.doorbouw.cli.print.variant.RiskJson;
import nl.doorbouw.cli.print.variant.RiskTable;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.insight.risk.WorkAtRisk;
import nl.doorbouw.insight.variant.Variant;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.text.CauseText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the work at risk in a plan, and in variants of it. */
@Command(description = "Show what is spent before the decision that could still make it void, in a plan and in variants of it.",
        footer = {"", "Example:", "  doorbouw risk plan.doorbouw --with L-OP-P"})
public final class RiskCommand implements Runnable {

    private static final int MOST = 3;

    @Parameters(paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Option(names = "--with", arity = "1..*", paramLabel = "VARIANT",
            description = "Also one to three of: a route, the name of a scenario or baseline, a party.")
    private List<String> with = List.of();

    @Option(names = "--json", description = "Write JSON: whole hours and euros.")
    private boolean json;

    private final Session session;

    public RiskCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if (with.size() > MOST) {
            throw new WrongUse("compare.tooMany", MOST);
        }
        try (PlanDocument document = session.open(file)) {
            List<RiskTable.Side> sides = sides(document);
            if (json) {
                RiskJson writer = new RiskJson(session.words());
                session.print(Json.array(sides.stream().map(side -> writer.variant(side.variant(), side.schedule(), side.risk())).toList())
                        .toPrettyString());
            } else {
                CauseText names = new CauseText(session.words(), document.catalogue(), document.outlook().plan());
                session.print(new RiskTable(session.words(), names).lines(sides));
            }
        }
    }

    private List<RiskTable.Side> sides(PlanDocument document) {
        Planner planner = document.planner();
        Logbook logbook = document.outlook().logbook();
        List<Variant> variants = new ArrayList<>(List.of(Variant.present(planner, logbook)));
        with.forEach(name -> variants.add(Variant.find(planner, logbook, name)));
        return variants.stream().map(variant -> {
            Schedule schedule = planner.schedule(variant.plan());
            return new RiskTable.Side(variant, schedule, WorkAtRisk.of(document.catalogue(), variant.plan(), schedule));
        }).toList();
    }
}
