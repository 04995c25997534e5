package nl.doorbouw.exchange.home;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.exchange.review.Present;
import nl.doorbouw.exchange.table.Cell;
import nl.doorbouw.exchange.table.CellValue;
import nl.doorbouw.exchange.table.Column;
import nl.doorbouw.exchange.table.Columns;
import nl.doorbouw.exchange.table.PlanningColumn;
import nl.doorbouw.exchange.table.Row;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.exchange.table.Slot;
import nl.doorbouw.exchange.table.Table;
import nl.doorbouw.exchange.table.WorkbookMemory;
import nl.doorbouw.exchange.table.content.PlanTables;
import nl.doorbouw.exchange.table.content.ShownValues;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.text.Words;

/** What the workbook said when it went out, beside what it would say now. */
final class Sides {

    private record Place(SheetName sheet, String row, String column) {
    }

    /** The columns of the planning that people may take for ones to fill in. */
    private static final Set<Column> FOLLOWING = Stream.of(PlanningColumn.IN_PLAN, PlanningColumn.START_MIN, PlanningColumn.START,
            PlanningColumn.START_MAX, PlanningColumn.FINISH_MIN, PlanningColumn.FINISH, PlanningColumn.FINISH_MAX)
            .map(PlanningColumn::column).collect(Collectors.toSet());

    private final boolean remembers;
    private final boolean unchanged;
    private final Map<Place, String> base = new HashMap<>();
    private final Set<Place> baseRows = new HashSet<>();
    private final Map<SheetName, Map<String, Row>> rows = new HashMap<>();
    private final ShownValues shown;

    /** @param memory without it, the workbook is taken to have said what it would say now */
    Sides(Present present, Optional<WorkbookMemory> memory) {
        remembers = memory.isPresent();
        List<Entry> entries = present.outlook().logbook().entries();
        unchanged = memory.flatMap(WorkbookMemory::lastEntry)
                .filter(last -> !entries.isEmpty() && entries.getLast().id().equals(last.id())).isPresent();
        memory.map(WorkbookMemory::cells).orElse(List.of()).forEach(cell -> {
            base.put(new Place(cell.sheet(), cell.row(), cell.column()), cell.text());
            baseRows.add(new Place(cell.sheet(), cell.row(), ""));
        });
        // Names of the catalogue are compared in the language in which they went out.
        Words words = memory.map(known -> new Words(Locale.forLanguageTag(known.language()))).orElse(present.words());
        shown = new ShownValues(words, present.catalogue(), present.outlook());
        PlanTables tables = PlanTables.toFillIn(words, present.catalogue(), present.outlook(), present.zone());
        tables.tables().forEach(table -> rows.put(table.sheet(), rows(table)));
    }

    /** Whether the workbook remembers what it said. */
    boolean remember() {
        return remembers;
    }

    /** Whether the workbook went out with this row. */
    boolean wentOut(SheetName sheet, String row) {
        return baseRows.contains(new Place(sheet, row, ""));
    }

    /** Whether the workbook would have this row now. */
    boolean isThere(SheetName sheet, String row) {
        return rows.getOrDefault(sheet, Map.of()).containsKey(row);
    }

    /** The keys of the rows that the workbook would have now, in their order. */
    Set<String> rows(SheetName sheet) {
        return rows.getOrDefault(sheet, Map.of()).keySet();
    }

    /** What an edit of a cell changes; empty for what is computed. */
    Optional<Slot> slot(SheetName sheet, String row, Column column) {
        return Optional.ofNullable(rows.getOrDefault(sheet, Map.of()).get(row))
                .map(known -> known.cells().get(Columns.of(sheet).indexOf(column))).map(Cell::slot)
                .orElseGet(() -> subject(sheet, row).flatMap(subject -> column.target().map(target -> target.in(subject))));
    }

    /** What a date or a word that follows from the plan says; empty when it is filled in, or the plan has changed since. */
    Optional<CellValue> computed(SheetName sheet, String row, Column column) {
        return Optional.ofNullable(rows.getOrDefault(sheet, Map.of()).get(row)).filter(_ -> unchanged && FOLLOWING.contains(column))
                .map(known -> known.cells().get(Columns.of(sheet).indexOf(column)).value());
    }

    /** What a cell said when the workbook went out; nothing when it went out without that row. */
    String base(SheetName sheet, String row, Column column, Slot slot) {
        String remembered = base.get(new Place(sheet, row, column.key()));
        if (remembered != null) {
            return remembered;
        }
        return remembers && !wentOut(sheet, row) ? "" : mine(slot);
    }

    /** What a cell would say now. */
    String mine(Slot slot) {
        return shown.text(slot);
    }

    /** What the rows of a sheet are about, when that follows from the sheet. */
    static Optional<Subject> subject(SheetName sheet, String row) {
        return switch (sheet) {
            case QUESTIONS -> Optional.of(Subject.question(row));
            case PLANNING -> Optional.of(Subject.step(row));
            case GUIDE, PROJECT, MINUTES, COMPARISON, ROUTES, LOGBOOK -> Optional.empty();
        };
    }

    private static Map<String, Row> rows(Table table) {
        Map<String, Row> rows = new LinkedHashMap<>();
        table.rows().forEach(row -> rows.put(row.key(), row));
        return rows;
    }
}
