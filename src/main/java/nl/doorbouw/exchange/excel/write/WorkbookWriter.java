package nl.doorbouw.exchange.excel.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.doorbouw.exchange.excel.write.sheet.DropDowns;
import nl.doorbouw.exchange.excel.write.sheet.Placed;
import nl.doorbouw.exchange.excel.write.sheet.PrintSetup;
import nl.doorbouw.exchange.excel.write.sheet.Styles;
import nl.doorbouw.exchange.excel.write.sheet.TableSheet;
import nl.doorbouw.exchange.table.PlanningColumn;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.exchange.table.Table;
import nl.doorbouw.exchange.table.WorkbookMemory;
import nl.doorbouw.text.Words;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a plan as an Excel workbook (.xlsx). */
public final class WorkbookWriter {

    private static final int BLANK_ROWS = 20;

    private final PlanWorkbook content;
    private final Words words;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Styles styles;
    private final DropDowns dropDowns;

    private WorkbookWriter(PlanWorkbook content) {
        this.content = content;
        words = content.words();
        styles = new Styles(workbook, words);
        dropDowns = new DropDowns(content.choices(), words, WorkbookMemory.SHEET, HiddenSheet.LISTS);
    }

    /** @throws IOException when the stream takes no more */
    public static void write(PlanWorkbook content, OutputStream out) throws IOException {
        WorkbookWriter writer = new WorkbookWriter(content);
        try (writer.workbook) {
            writer.fill();
            writer.workbook.write(out);
        }
    }

    private void fill() {
        List<XSSFSheet> sheets = new ArrayList<>();
        content.tables().tables().forEach(table -> sheets.add(write(table)));
        XSSFSheet guide = new GuideSheet(words, styles).write(workbook, title(SheetName.GUIDE), content.catalogue());
        print(guide).onePage();
        TableSheet.protect(guide);
        new HiddenSheet(workbook).write(content.memory(), dropDowns.lists());
        int front = workbook.getSheetIndex(content.front().title(words));
        workbook.setActiveSheet(front);
        workbook.setSelectedTab(front);
        workbook.getProperties().getCoreProperties().setTitle(content.name());
        workbook.getProperties().getCoreProperties().setCreator("Doorbouw");
    }

    private XSSFSheet write(Table table) {
        TableSheet.Layout layout = layout(table.sheet());
        Placed placed = new TableSheet(workbook, words, styles).write(table, title(table.sheet()), layout);
        dropDowns.add(placed);
        Highlights highlights = new Highlights(words, placed);
        int lastColumn = table.columns().size() - 1;
        PrintSetup print = print(placed.sheet());
        switch (table.sheet()) {
            case PROJECT -> {
                highlights.project();
                print.onePage();
            }
            case QUESTIONS -> {
                highlights.questions();
                print.spread(groups(placed, layout.frozen(), "ifYes"), lastColumn, layout.frozen(), placed.first() + table.rows().size());
            }
            case PLANNING -> {
                highlights.planning();
                GanttCells gantt = new GanttCells(placed, words, content.scale());
                gantt.write(styles);
                lastColumn = gantt.last();
                print.spread(planningGroups(gantt), lastColumn, layout.frozen(), placed.first() + table.rows().size());
            }
            case MINUTES, LOGBOOK, COMPARISON -> print.oneWide();
            case ROUTES -> {
                highlights.routes();
                print.onePage();
            }
            case GUIDE -> {
            }
        }
        print.repeating(layout.banded() ? placed.head() - 1 : placed.head(), placed.head(), layout.blank() > 0 ? layout.frozen() : 0)
                .upTo(placed.lastFull(), lastColumn);
        TableSheet.protect(placed.sheet());
        return placed.sheet();
    }

    private static List<Integer> groups(Placed placed, int first, String... columns) {
        return Stream.concat(Stream.of(first), Stream.of(columns).map(placed::column)).toList();
    }

    /** What belongs together on paper: facts, the views of the parties, links, actual dates, the source, computed dates, the bars. */
    private static List<Integer> planningGroups(GanttCells gantt) {
        return List.of(PlanningColumn.PHASE.ordinal(), PlanningColumn.GEMEENTE_MIN.ordinal(), PlanningColumn.AFTER.ordinal(),
                PlanningColumn.NOT_BEFORE.ordinal(), PlanningColumn.REMARK.ordinal(), PlanningColumn.ORIGIN.ordinal(),
                PlanningColumn.IN_PLAN.ordinal(), gantt.first() - 1);
    }

    private static TableSheet.Layout layout(SheetName sheet) {
        return switch (sheet) {
            case PROJECT -> new TableSheet.Layout(2, 0, false);
            case QUESTIONS -> new TableSheet.Layout(3, BLANK_ROWS, false);
            case PLANNING -> new TableSheet.Layout(2, BLANK_ROWS, true);
            case MINUTES, LOGBOOK -> new TableSheet.Layout(0, 0, false);
            case ROUTES, GUIDE -> new TableSheet.Layout(1, 0, false);
            case COMPARISON -> new TableSheet.Layout(2, 0, false);
        };
    }

    private String title(SheetName sheet) {
        // Short above the planning, where it stands in columns that are printed again on every page.
        return sheet == SheetName.PLANNING ? sheet.title(words) : words.say("workbook.title", sheet.title(words), content.name());
    }

    private PrintSetup print(XSSFSheet sheet) {
        return new PrintSetup(sheet, content.name(), words.say("workbook.page"));
    }
}
