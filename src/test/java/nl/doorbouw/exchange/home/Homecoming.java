package nl.doorbouw.exchange.home;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.exchange.review.Present;
import nl.doorbouw.exchange.review.Review;
import nl.doorbouw.exchange.sheet.RawCell;
import nl.doorbouw.exchange.sheet.RawValue;
import nl.doorbouw.exchange.sheet.RowText;
import nl.doorbouw.exchange.sheet.SheetText;
import nl.doorbouw.exchange.table.CellValue;
import nl.doorbouw.exchange.table.Row;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.exchange.table.Table;
import nl.doorbouw.exchange.table.WorkbookMemory;
import nl.doorbouw.exchange.table.content.PlanInsights;
import nl.doorbouw.exchange.table.content.PlanTables;
import nl.doorbouw.exchange.table.content.ShownValues;
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

/** A workbook that went out from a plan, to be changed by hand and read back, without a file. */
public final class Homecoming {

    static final UUID PLAN = new UUID(7, 7);
    private static final Catalogue CATALOGUE = CatalogueReader.read(CatalogueFiles.builtIn());
    private static final Planner PLANNER = new Planner(CATALOGUE, new Scheduler());

    private final Words words;
    /** By title, then by row number from 1, then by column from 0. */
    private final TreeMap<String, TreeMap<Integer, TreeMap<Integer, RawValue>>> sheets = new TreeMap<>();
    private Logbook logbook;
    private Optional<WorkbookMemory> memory;

    private Homecoming(Words words, Logbook logbook) {
        this.words = words;
        this.logbook = logbook;
        PlanTables tables = PlanTables.of(words, CATALOGUE, outlook(), PlanInsights.NONE, ZoneOffset.UTC);
        ShownValues shown = new ShownValues(words, CATALOGUE, outlook());
        List<WorkbookMemory.Cell> cells = new ArrayList<>();
        for (Table table : tables.tables()) {
            write(table);
            table.rows().forEach(row -> IntStream.range(0, table.columns().size()).forEach(index -> row.cells().get(index).slot()
                    .ifPresent(slot -> cells.add(new WorkbookMemory.Cell(table.sheet(), row.key(), table.columns().get(index).key(),
                            shown.text(slot))))));
        }
        memory = Optional.of(new WorkbookMemory(WorkbookMemory.VERSION, PLAN, last(logbook), words.locale().getLanguage(), cells));
    }

    /** The workbook of a plan on a route that starts in January 2027, with some more changes. */
    public static Homecoming of(String route, Change... changes) {
        return of(new Words(Words.DUTCH), route, changes);
    }

    static Homecoming of(Words words, String route, Change... changes) {
        List<Change> all = new ArrayList<>(Plan.route(Route.find(route).orElseThrow()));
        all.add(Change.parse("plan", "start", "2027-01-04"));
        all.addAll(List.of(changes));
        return new Homecoming(words, with(Logbook.EMPTY, Layer.PLAN, all));
    }

    /** The plan goes on at home while the workbook is away. */
    Homecoming meanwhile(Change... changes) {
        logbook = with(logbook, Layer.PLAN, List.of(changes));
        return this;
    }

    Homecoming forget() {
        memory = Optional.empty();
        return this;
    }

    Homecoming memory(UnaryOperator<WorkbookMemory> change) {
        memory = memory.map(change);
        return this;
    }

    /** Types a text into the row of a code, in the column with a heading. */
    Homecoming type(SheetName sheet, String code, String heading, String text) {
        return put(sheet, code, heading, new RawValue.Text(text));
    }

    Homecoming put(SheetName sheet, String code, String heading, RawValue value) {
        rows(sheet).get(rowOf(sheet, code)).put(columnOf(sheet, heading), value);
        return this;
    }

    Homecoming empty(SheetName sheet, String code, String heading) {
        rows(sheet).get(rowOf(sheet, code)).remove(columnOf(sheet, heading));
        return this;
    }

    Homecoming dropColumn(SheetName sheet, String heading) {
        int column = columnOf(sheet, heading);
        rows(sheet).values().forEach(row -> row.remove(column));
        return this;
    }

    Homecoming delete(SheetName sheet, String code) {
        rows(sheet).remove(rowOf(sheet, code));
        return this;
    }

    /** A new row at the bottom: headings and texts in turn. */
    Homecoming append(SheetName sheet, String... cells) {
        TreeMap<Integer, RawValue> row = new TreeMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(columnOf(sheet, cells[i]), new RawValue.Text(cells[i + 1]));
        }
        rows(sheet).put(rows(sheet).lastKey() + 1, row);
        return this;
    }

    Homecoming rename(SheetName sheet, String title) {
        sheets.put(title, sheets.remove(sheet.title(words)));
        return this;
    }

    /** Everything on a sheet moves down and to the right, and its columns turn round. */
    Homecoming shuffle(SheetName sheet, int down) {
        TreeMap<Integer, TreeMap<Integer, RawValue>> moved = new TreeMap<>();
        moved.put(1, new TreeMap<>(Map.of(0, new RawValue.Text("Overleg 12 maart"))));
        int last = rows(sheet).values().stream().mapToInt(TreeMap::lastKey).max().orElseThrow();
        int heading = rows(sheet).firstKey();
        int bottom = rows(sheet).lastKey();
        rows(sheet).forEach((number, row) -> {
            TreeMap<Integer, RawValue> turned = new TreeMap<>();
            row.forEach((column, value) -> turned.put(last - column + 1, value));
            moved.put(down + (number.equals(heading) ? number : heading + 1 + bottom - number), turned);
        });
        sheets.put(sheet.title(words), moved);
        return this;
    }

    Review review() {
        return HomeReview.of(present(), "antwoord.xlsx", texts());
    }

    public Present present() {
        return new Present(PLANNER, outlook(), PLAN, words, ZoneOffset.UTC);
    }

    List<SheetText> texts() {
        List<SheetText> texts = new ArrayList<>();
        sheets.forEach((title, rows) -> texts.add(new SheetText(title, rows.entrySet().stream().map(row -> new RowText(row.getKey(),
                row.getValue().entrySet().stream().map(cell -> new RawCell(cell.getKey(), cell.getValue())).toList())).toList())));
        memory.ifPresent(known -> texts.add(sheet(known)));
        return texts;
    }

    private Outlook outlook() {
        return Outlook.of(PLANNER, logbook);
    }

    private TreeMap<Integer, TreeMap<Integer, RawValue>> rows(SheetName sheet) {
        return sheets.get(sheet.title(words));
    }

    private int rowOf(SheetName sheet, String code) {
        return rows(sheet).entrySet().stream().filter(row -> row.getValue().values().stream().anyMatch(new RawValue.Text(code)::equals))
                .findFirst().orElseThrow().getKey();
    }

    private int columnOf(SheetName sheet, String heading) {
        return rows(sheet).firstEntry().getValue().entrySet().stream()
                .filter(cell -> cell.getValue().equals(new RawValue.Text(heading))).findFirst().orElseThrow().getKey();
    }

    private void write(Table table) {
        TreeMap<Integer, TreeMap<Integer, RawValue>> rows = new TreeMap<>();
        TreeMap<Integer, RawValue> headings = new TreeMap<>();
        IntStream.range(0, table.columns().size())
                .forEach(index -> headings.put(index, new RawValue.Text(table.columns().get(index).heading(words))));
        rows.put(1, headings);
        for (Row row : table.rows()) {
            TreeMap<Integer, RawValue> cells = new TreeMap<>();
            IntStream.range(0, row.cells().size()).forEach(index -> raw(row.cells().get(index).value())
                    .ifPresent(value -> cells.put(index, value)));
            rows.put(rows.lastKey() + 1, cells);
        }
        sheets.put(table.sheet().title(words), rows);
    }

    private static Optional<RawValue> raw(CellValue value) {
        return switch (value) {
            case CellValue.Nothing _ -> Optional.empty();
            case CellValue.Text(String text) -> Optional.of(new RawValue.Text(text));
            case CellValue.Number(double number) -> Optional.of(new RawValue.Number(number));
            case CellValue.Day(var day) -> Optional.of(new RawValue.Date(day));
            case CellValue.Moment(var moment) -> Optional.of(new RawValue.Date(moment.toLocalDate()));
        };
    }

    private static SheetText sheet(WorkbookMemory memory) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of(WorkbookMemory.VERSION_NAME, String.valueOf(memory.version())),
                List.of(WorkbookMemory.PLAN, memory.plan().toString()), List.of(WorkbookMemory.LAST_ENTRY,
                        memory.lastEntry().map(last -> last.id().toString()).orElse("")),
                List.of(WorkbookMemory.LAMPORT, memory.lastEntry().map(last -> String.valueOf(last.lamport())).orElse("")), List.of(WorkbookMemory.LANGUAGE, memory.language()), WorkbookMemory.HEADINGS));
        memory.cells().forEach(cell -> rows.add(List.of(cell.sheet().name(), cell.row(), cell.column(), cell.text())));
        return new SheetText(WorkbookMemory.SHEET, IntStream.range(0, rows.size()).mapToObj(row -> new RowText(row + 1,
                IntStream.range(0, rows.get(row).size()).filter(column -> !rows.get(row).get(column).isEmpty())
                        .mapToObj(column -> new RawCell(column, new RawValue.Text(rows.get(row).get(column)))).toList())).toList());
    }

    private static Optional<WorkbookMemory.LastEntry> last(Logbook logbook) {
        return logbook.entries().isEmpty() ? Optional.empty()
                : Optional.of(new WorkbookMemory.LastEntry(logbook.entries().getLast().id(), logbook.lastLamport()));
    }

    private static Logbook with(Logbook logbook, Layer layer, List<Change> changes) {
        long from = logbook.lastLamport() + 1;
        UUID edit = new UUID(1, from);
        return logbook.with(IntStream.range(0, changes.size()).mapToObj(index -> new Entry(new UUID(0, from + index), from + index,
                Instant.EPOCH, "Renée", Party.GEMEENTE, layer, changes.get(index), "", "", edit, Optional.empty(), Set.of())).toList());
    }
}
