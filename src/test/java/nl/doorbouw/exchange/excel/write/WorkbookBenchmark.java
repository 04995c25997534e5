package nl.doorbouw.exchange.excel.write;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.exchange.table.Cell;
import nl.doorbouw.exchange.table.CellValue;
import nl.doorbouw.exchange.table.ExchangePlans;
import nl.doorbouw.exchange.table.Row;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.exchange.table.Table;
import nl.doorbouw.exchange.table.WorkbookMemory;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.text.Words;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a workbook takes of a plan on the largest route with 10,000 entries in its logbook, beside the bare calls of POI
 * that write the same cells, with one style for all.
 *
 * <p>{@code mvn -q test-compile exec:exec@benchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
public class WorkbookBenchmark {

    private static final int ENTRIES = 10_000;

    private PlanWorkbook content;

    @Setup
    public void prepare() {
        Planner planner = new Planner(CatalogueReader.read(CatalogueFiles.builtIn()), new Scheduler());
        Outlook outlook = Outlook.of(planner, logbook(List.copyOf(planner.catalogue().steps().keySet())));
        content = PlanWorkbook.of(planner, outlook, new UUID(1, 1),
                new PlanWorkbook.Wishes(new Words(Words.DUTCH), ExchangePlans.ZONE, GanttScale.MONTH, SheetName.PROJECT));
    }

    @Benchmark
    public void workbook() throws IOException {
        WorkbookWriter.write(content, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void bareCells() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFCellStyle style = workbook.createCellStyle();
            content.tables().tables().forEach(table -> write(workbook.createSheet(), table, style));
            XSSFSheet hidden = workbook.createSheet();
            for (WorkbookMemory.Cell cell : content.memory().cells()) {
                XSSFRow row = hidden.createRow(hidden.getPhysicalNumberOfRows());
                List<String> texts = List.of(cell.sheet().name(), cell.row(), cell.column(), cell.text());
                texts.forEach(text -> row.createCell(texts.indexOf(text)).setCellValue(text));
            }
            workbook.write(OutputStream.nullOutputStream());
        }
    }

    private static void write(XSSFSheet sheet, Table table, XSSFCellStyle style) {
        for (Row row : table.rows()) {
            XSSFRow written = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (Cell value : row.cells()) {
                XSSFCell cell = written.createCell(Math.max(0, written.getLastCellNum()));
                switch (value.value()) {
                    case CellValue.Nothing _ -> {
                    }
                    case CellValue.Text(String text) -> cell.setCellValue(text);
                    case CellValue.Number(double number) -> cell.setCellValue(number);
                    case CellValue.Day(var day) -> cell.setCellValue(day);
                    case CellValue.Moment(var moment) -> cell.setCellValue(moment);
                }
                cell.setCellStyle(style);
            }
        }
    }

    /** A plan on its route, of which the remarks were written again and again. */
    private static Logbook logbook(List<String> steps) {
        List<Change> changes = new ArrayList<>(Plan.route(Route.find("G-OP-P").orElseThrow()));
        for (int i = changes.size(); i < ENTRIES; i++) {
            changes.add(Change.parse("step " + steps.get(i % steps.size()), "remark", "besproken in overleg " + i));
        }
        List<Entry> entries = new ArrayList<>();
        for (Change change : changes) {
            int number = entries.size() + 1;
            entries.add(new Entry(new UUID(2, number), number, Instant.ofEpochSecond(1_790_000_000L + 60L * number), "Noor", Party.GEMEENTE,
                    Layer.PLAN, change, "", "", new UUID(3, number), Optional.empty(), Set.of()));
        }
        return Logbook.of(entries);
    }
}
