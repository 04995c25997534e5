package nl.doorbouw.exchange.excel.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.exchange.excel.write.GanttScale;
import nl.doorbouw.exchange.excel.write.PlanWorkbook;
import nl.doorbouw.exchange.excel.write.WorkbookWriter;
import nl.doorbouw.exchange.home.HomeReview;
import nl.doorbouw.exchange.review.Present;
import nl.doorbouw.exchange.review.Review;
import nl.doorbouw.exchange.sheet.SheetText;
import nl.doorbouw.exchange.table.ExchangePlans;
import nl.doorbouw.exchange.table.SheetName;
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
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * How long the workbook of a large plan with 10,000 entries in its logbook keeps the computer as it comes home, beside the bare
 * calls of POI that read the same cells, so that the figures can be read as ratios within one run.
 *
 * <p>{@code mvn -q test-compile exec:exec@benchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class WorkbookBenchmark {

    private static final int ENTRIES = 10_000;
    private static final UUID PLAN = new UUID(7, 7);

    private Path file;
    private Present present;

    @Setup
    public void write() throws IOException {
        Planner planner = new Planner(CatalogueReader.read(CatalogueFiles.builtIn()), new Scheduler());
        Words words = new Words(Words.DUTCH);
        Outlook outlook = Outlook.of(planner, logbook(planner));
        PlanWorkbook workbook = PlanWorkbook.of(planner, outlook, PLAN,
                new PlanWorkbook.Wishes(words, ExchangePlans.ZONE, GanttScale.MONTH, SheetName.PROJECT));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.write(workbook, out);
        file = Files.write(Files.createTempFile("doorbouw-benchmark-", ".xlsx"), out.toByteArray());
        present = new Present(planner, outlook, PLAN, words, ExchangePlans.ZONE);
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** The cells of all sheets. */
    @Benchmark
    public List<SheetText> read() {
        return WorkbookReader.read(file);
    }

    /** The cells, and what they change in the plan. */
    @Benchmark
    public Review readAndReview() {
        return HomeReview.of(present, "a.xlsx", WorkbookReader.read(file));
    }

    /** The same cells by POI’s own event reader, kept in lists. */
    @Benchmark
    public List<List<String>> barePoi() throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        List<List<String>> rows = new ArrayList<>();
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parts);
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(parts);
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), texts, new Rows(rows), new DataFormatter(), false));
            for (var sheets = reader.getSheetsData(); sheets.hasNext();) {
                try (InputStream sheet = sheets.next()) {
                    parser.parse(new InputSource(sheet));
                }
            }
        }
        return rows;
    }

    private record Rows(List<List<String>> rows) implements XSSFSheetXMLHandler.SheetContentsHandler {

        @Override
        public void startRow(int row) {
            rows.add(new ArrayList<>());
        }

        @Override
        public void endRow(int row) {
            // The row is complete.
        }

        @Override
        public void cell(String address, String text, XSSFComment comment) {
            rows.getLast().add(text);
        }
    }

    private static Logbook logbook(Planner planner) {
        List<Change> changes = new ArrayList<>(Plan.route(Route.find("G-OP-P").orElseThrow()));
        changes.add(Change.parse("plan", "start", "2027-01-04"));
        List<String> steps = planner.catalogue().steps().keySet().stream().sorted(Comparator.naturalOrder()).toList();
        Stream.iterate(0, number -> number + 1).limit(ENTRIES - changes.size()).forEach(number -> changes.add(
                Change.parse("step " + steps.get(number % steps.size()), "remark", "Opmerking " + number + ": wacht op de provincie")));
        List<Entry> entries = new ArrayList<>();
        for (Change change : changes) {
            long number = entries.size() + 1L;
            entries.add(new Entry(new UUID(0, number), number, Instant.ofEpochSecond(number), "Renée", Party.GEMEENTE, Layer.PLAN, change, "",
                    "", new UUID(1, number), Optional.empty(), Set.of()));
        }
        return Logbook.of(entries);
    }
}
