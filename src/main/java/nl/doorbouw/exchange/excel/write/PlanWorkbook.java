package nl.doorbouw.exchange.excel.write;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.exchange.table.WorkbookMemory;
import nl.doorbouw.exchange.table.content.Choices;
import nl.doorbouw.exchange.table.content.PlanInsights;
import nl.doorbouw.exchange.table.content.PlanTables;
import nl.doorbouw.exchange.table.content.ShownValues;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.text.Words;

/**
 * All that goes into a workbook.
 *
 * @param name  of the plan
 * @param scale of the Gantt
 * @param front the sheet on which it opens
 */
public record PlanWorkbook(String name, Words words, Catalogue catalogue, PlanTables tables, WorkbookMemory memory, GanttScale scale,
        SheetName front) {

    /**
     * How a workbook is to look.
     *
     * @param zone in which moments are shown
     */
    public record Wishes(Words words, ZoneId zone, GanttScale scale, SheetName front) {
    }

    /** The workbook of a plan as it stands; computes what its sheets say beside the schedule. */
    public static PlanWorkbook of(Planner planner, Outlook outlook, UUID plan, Wishes wishes) {
        Words words = wishes.words();
        PlanTables tables = PlanTables.of(words, planner.catalogue(), outlook, PlanInsights.of(planner, outlook), wishes.zone());
        ShownValues shown = new ShownValues(words, planner.catalogue(), outlook);
        WorkbookMemory memory = new WorkbookMemory(WorkbookMemory.VERSION, plan, last(outlook.logbook()), words.locale().getLanguage(),
                tables.remembered(shown));
        String name = outlook.plan().get(Subject.PLAN, Fields.PLAN_NAME).orElseGet(() -> words.say("shell.unnamed"));
        return new PlanWorkbook(name, words, planner.catalogue(), tables, memory, wishes.scale(), wishes.front());
    }

    Choices choices() {
        return new Choices(words, catalogue);
    }

    private static Optional<WorkbookMemory.LastEntry> last(Logbook logbook) {
        return logbook.entries().isEmpty() ? Optional.empty() : Optional.of(logbook.entries().getLast()).map(PlanWorkbook::known);
    }

    private static WorkbookMemory.LastEntry known(Entry entry) {
        return new WorkbookMemory.LastEntry(entry.id(), entry.lamport());
    }
}
