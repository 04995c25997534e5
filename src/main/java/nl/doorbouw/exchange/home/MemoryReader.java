package nl.doorbouw.exchange.home;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbouw.exchange.sheet.RowText;
import nl.doorbouw.exchange.sheet.SheetText;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.exchange.table.WorkbookMemory;

/** Reads what a workbook remembers from its hidden sheet. */
public final class MemoryReader {

    private MemoryReader() {
    }

    /**
     * What the workbook remembers; empty when it has no such sheet, or none that can be understood.
     *
     * @param file the name of the file, for the sentence
     * @throws HomeException when it was written by a later version of the program
     */
    public static Optional<WorkbookMemory> read(String file, List<SheetText> sheets) {
        return sheets.stream().filter(sheet -> sheet.name().equals(WorkbookMemory.SHEET)).findFirst().flatMap(sheet -> read(file, sheet));
    }

    private static Optional<WorkbookMemory> read(String file, SheetText sheet) {
        Map<String, String> head = new HashMap<>();
        List<WorkbookMemory.Cell> cells = new ArrayList<>();
        boolean below = false;
        for (RowText row : sheet.rows()) {
            if (below) {
                cell(row).ifPresent(cells::add);
            } else if (row.shown(0).equals(WorkbookMemory.HEADINGS.getFirst())) {
                below = true;
            } else {
                head.put(row.shown(0), row.shown(1).strip());
            }
        }
        return memory(file, head, cells);
    }

    private static Optional<WorkbookMemory> memory(String file, Map<String, String> head, List<WorkbookMemory.Cell> cells) {
        try {
            int version = Integer.parseInt(head.getOrDefault(WorkbookMemory.VERSION_NAME, ""));
            if (version > WorkbookMemory.VERSION) {
                throw new HomeException(HomeException.Problem.NEWER_FORMAT, file);
            }
            UUID plan = UUID.fromString(head.getOrDefault(WorkbookMemory.PLAN, ""));
            return Optional.of(new WorkbookMemory(version, plan, lastEntry(head),
                    head.getOrDefault(WorkbookMemory.LANGUAGE, ""), cells));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<WorkbookMemory.LastEntry> lastEntry(Map<String, String> head) {
        String id = head.getOrDefault(WorkbookMemory.LAST_ENTRY, "");
        return id.isEmpty() ? Optional.empty() : Optional.of(new WorkbookMemory.LastEntry(UUID.fromString(id),
                Long.parseLong(head.getOrDefault(WorkbookMemory.LAMPORT, ""))));
    }

    private static Optional<WorkbookMemory.Cell> cell(RowText row) {
        return Arrays.stream(SheetName.values()).filter(name -> name.name().equals(row.shown(0))).findFirst()
                .map(sheet -> new WorkbookMemory.Cell(sheet, row.shown(1), row.shown(2), row.shown(3)));
    }
}
