package nl.doorbouw.exchange.table;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import nl.doorbouw.exchange.table.content.PlanInsights;
import nl.doorbouw.exchange.table.content.PlanTables;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.file.document.SamplePlan;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.text.Words;

/** The plans with which the tests of workbooks work. */
public final class ExchangePlans {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    public static final Author MUNICIPALITY = new Author("Renée van 't Hoff", Party.GEMEENTE);
    public static final Author CORPORATION = new Author("Bas Yılmaz", Party.CORPORATIE);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-11T09:30:15Z"), ZoneOffset.UTC);

    private ExchangePlans() {
    }

    /** A copy of the largest example plan. */
    public static PlanDocument largest() {
        return PlanDocument.open(SamplePlan.AREA_PARALLEL.copy(), CLOCK, new Scheduler());
    }

    /** A plan on a route with further changes. */
    public static PlanDocument with(Path folder, Change... more) {
        PlanDocument document = PlanDocument.create(folder.resolve("plan.doorbouw"), Edit.of(
                Change.parse("plan", "name", "Havenkwartier"), Change.parse("plan", "start", "2027-01-04"),
                Change.parse("route", "development", "location"), Change.parse("route", "instrument", "OP"),
                Change.parse("route", "preparation", "sequential")), MUNICIPALITY, CLOCK, new Scheduler());
        if (more.length > 0) {
            document.edit(new Edit(Layer.PLAN, List.of(more), ""), MUNICIPALITY);
        }
        return document;
    }

    /** The tables of a plan with everything computed. */
    public static PlanTables tables(PlanDocument document, Words words) {
        PlanInsights insights = PlanInsights.of(document.planner(), document.outlook());
        return PlanTables.of(words, document.catalogue(), document.outlook(), insights, ZONE);
    }
}
