package nl.doorbouw.exchange.home;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbouw.exchange.cell.CellReader;
import nl.doorbouw.exchange.cell.DurationCells;
import nl.doorbouw.exchange.review.Difference;
import nl.doorbouw.exchange.review.Difference.Kind;
import nl.doorbouw.exchange.review.Present;
import nl.doorbouw.exchange.review.ReviewDraft;
import nl.doorbouw.exchange.sheet.RawValue;
import nl.doorbouw.exchange.sheet.RowText;
import nl.doorbouw.exchange.table.CellValue;
import nl.doorbouw.exchange.table.Column;
import nl.doorbouw.exchange.table.Columns;
import nl.doorbouw.exchange.table.Part;
import nl.doorbouw.exchange.table.Slot;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;

/** Compares the cells of one row that the plan knows, field by field, with what went out and with what is there now. */
final class RowComparison {

    /** A column with what an edit of it changes in this row. */
    private record Input(Column column, Slot slot) {
    }

    private final Present present;
    private final Sides sides;
    private final CellReader reader;
    private final ReviewDraft draft;

    RowComparison(Present present, Sides sides, CellReader reader, ReviewDraft draft) {
        this.present = present;
        this.sides = sides;
        this.reader = reader;
        this.draft = draft;
    }

    void compare(FoundSheet sheet, RowText row, String key) {
        Map<Layer, List<Input>> durations = new LinkedHashMap<>();
        for (Column column : Columns.of(sheet.name())) {
            sides.slot(sheet.name(), key, column).filter(_ -> sheet.has(column.key()) || sheet.value(row, column.key()).isPresent()).ifPresent(slot -> {
                if (slot.part() == Part.WHOLE) {
                    field(sheet, row, key, new Input(column, slot));
                } else {
                    durations.computeIfAbsent(slot.layer(), _ -> new ArrayList<>()).add(new Input(column, slot));
                }
            });
            sides.computed(sheet.name(), key, column).filter(_ -> sheet.has(column.key()))
                    .ifPresent(value -> computed(sheet, row, column, value));
        }
        durations.values().stream().filter(parts -> parts.size() == DurationCells.PARTS.size())
                .forEach(parts -> duration(sheet, row, key, parts));
    }

    private void field(FoundSheet sheet, RowText row, String key, Input input) {
        Slot slot = input.slot();
        String cell = sheet.address(row, input.column().key());
        Optional<RawValue> value = sheet.value(row, input.column().key());
        try {
            String base = canonical(slot, sides.base(sheet.name(), key, input.column(), slot));
            String theirs = reader.read(slot.subject(), slot.field(), value);
            if (!theirs.equals(base)) {
                add(sheet, cell, slot, base, canonical(slot, sides.mine(slot)), theirs);
            }
        } catch (RuntimeException e) {
            draft.unreadable(sheet.title(), cell, shown(value), e);
        }
    }

    /** A value that follows from the plan cannot be taken from a workbook; that somebody changed it must not go unseen. */
    private void computed(FoundSheet sheet, RowText row, Column column, CellValue known) {
        sheet.value(row, column.key()).filter(typed -> !isSame(typed, known)).ifPresent(typed ->
                draft.unreadable(sheet.title(), sheet.address(row, column.key()), typed.shown(), "import.cell.computed"));
    }

    private static boolean isSame(RawValue typed, CellValue known) {
        return switch (known) {
            case CellValue.Day(var day) -> typed.equals(new RawValue.Date(day)) || typed.shown().equals(day.toString());
            case CellValue.Text(var text) -> typed.shown().strip().equalsIgnoreCase(text);
            case CellValue.Nothing _ -> typed.shown().isBlank();
            case CellValue.Number _, CellValue.Moment _ -> true;
        };
    }

    private void duration(FoundSheet sheet, RowText row, String key, List<Input> parts) {
        List<String> cells = new ArrayList<>();
        List<String> base = parts.stream().map(part -> sides.base(sheet.name(), key, part.column(), part.slot())).toList();
        List<String> mine = parts.stream().map(Input::slot).map(sides::mine).toList();
        for (Input part : parts) {
            Optional<RawValue> value = sheet.value(row, part.column().key());
            try {
                cells.add(DurationCells.read(value));
            } catch (RuntimeException e) {
                draft.unreadable(sheet.title(), sheet.address(row, part.column().key()), shown(value), e);
                return;
            }
        }
        if (!cells.equals(base)) {
            changedDuration(sheet, row, parts, base, mine, cells);
        }
    }

    private void changedDuration(FoundSheet sheet, RowText row, List<Input> parts, List<String> base, List<String> mine, List<String> cells) {
        Input changed = parts.stream().filter(part -> !cells.get(parts.indexOf(part)).equals(base.get(parts.indexOf(part))))
                .findFirst().orElseThrow();
        String cell = sheet.address(row, changed.column().key());
        try {
            add(sheet, cell, changed.slot(), DurationCells.known(base), DurationCells.known(mine), DurationCells.whole(base, cells));
        } catch (RuntimeException e) {
            draft.unreadable(sheet.title(), cell, shown(sheet.value(row, changed.column().key())), e);
        }
    }

    private void add(FoundSheet sheet, String cell, Slot slot, String base, String mine, String theirs) {
        if (theirs.equals(mine) || theirs.equals(base)) {
            return;
        }
        Subject subject = slot.subject();
        Field<?> field = slot.field();
        if (theirs.isEmpty() && field == Fields.PLAN_NAME) {
            draft.unreadable(sheet.title(), cell, "", "import.cell.emptied");
        } else if (!theirs.isEmpty() || !present.outlook().logbook().valueIn(slot.layer(), subject, field).isEmpty()) {
            // Emptying goes back to what the catalogue says, which the plan may have already.
            draft.add(new Difference(sheet.title(), cell, slot.layer(), subject, field, base, mine, theirs, Kind.CHANGED));
        }
    }

    private static String canonical(Slot slot, String text) {
        return text.isEmpty() ? "" : CellReader.written(slot.subject(), slot.field(), text);
    }

    private static String shown(Optional<RawValue> value) {
        return value.map(RawValue::shown).orElse("");
    }
}
