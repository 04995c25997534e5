package nl.doorbouw.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.doorbouw.cli.option.Session;
import nl.doorbouw.cli.option.WhoOptions;
import nl.doorbouw.cli.option.WrongUse;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Route;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a new plan: on a route of the catalogue, or empty for a project's own steps. */
@Command(description = "Make a new plan. An existing file is left alone.")
public final class NewCommand implements Runnable {

    @Parameters(paramLabel = "FILE", description = "The plan file to make, such as plan.doorbouw.")
    private Path file;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "The name of the plan.")
    private String name;

    @Option(names = "--start", required = true, paramLabel = "DATE", description = "The first day, such as 2026-01-05.")
    private String start;

    @Option(names = "--route", paramLabel = "ROUTE",
            description = "L or G (single site or area), OP, BO or OV, S or P (sequential or parallel), "
                    + "such as L-OP-S.")
    private Optional<String> route;

    @Option(names = "--empty", description = "No route: only the steps that you add.")
    private boolean empty;

    @Option(names = "--answer", paramLabel = "QUESTION=ANSWER",
            description = "An answer, such as Q11=nee: ja, nee, nvt or onbekend. Can be given more than once.")
    private List<String> answers = List.of();

    @Option(names = "--region", paramLabel = "REGION", description = "noord, midden or zuid (default: midden).")
    private Optional<String> region;

    @Option(names = "--bare-weeks", description = "Plan in bare weeks of seven days: no holidays, no meetings.")
    private boolean bareWeeks;

    @Option(names = "--open", paramLabel = "HOW",
            description = "What an open question does: full (widest bandwidth, the default) or base (base case).")
    private Optional<String> open;

    @Option(names = "--municipality", paramLabel = "NAME", description = "The municipality.")
    private Optional<String> municipality;

    @Option(names = "--corporation", paramLabel = "NAME", description = "The housing corporation.")
    private Optional<String> corporation;

    @Option(names = "--homes", paramLabel = "N", description = "The number of homes.")
    private Optional<String> homes;

    @Mixin
    private WhoOptions who;

    private final Session session;

    public NewCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        try (PlanDocument document = session.create(file, changes(), who.author())) {
            Plan plan = document.outlook().plan();
            session.say("cli.made", file, plan.route().map(route -> session.words().name(route))
                    .orElse(session.words().say("cli.noRoute")));
        }
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        changes.add(WrongUse.change(Subject.PLAN, Fields.PLAN_NAME, name));
        add(changes, Fields.MUNICIPALITY, municipality);
        add(changes, Fields.CORPORATION, corporation);
        add(changes, Fields.HOMES, homes);
        add(changes, Fields.REGION, region);
        changes.add(WrongUse.change(Subject.PLAN, Fields.START, start));
        if (bareWeeks) {
            changes.add(Change.set(Subject.PLAN, Fields.BARE_WEEKS, true));
        }
        add(changes, Fields.OPEN_QUESTIONS, open);
        changes.addAll(route());
        answers.forEach(answer -> changes.add(answer(answer)));
        return changes;
    }

    private List<Change> route() {
        if (route.isPresent() == empty) {
            throw new WrongUse("cli.routeOrEmpty");
        }
        return route.map(NewCommand::route).orElse(List.of());
    }

    private static List<Change> route(String code) {
        return Plan.route(Route.find(code).orElseThrow(() -> new WrongUse("cli.badRoute", code)));
    }

    private static void add(List<Change> changes, Field<?> field, Optional<String> value) {
        value.ifPresent(given -> changes.add(WrongUse.change(Subject.PLAN, field, given)));
    }

    private static Change answer(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new WrongUse("cli.badAnswer", text);
        }
        String code = text.substring(0, equals).strip().toUpperCase(Locale.ROOT);
        return WrongUse.change(Subject.question(code), Fields.ANSWER, text.substring(equals + 1));
    }
}
