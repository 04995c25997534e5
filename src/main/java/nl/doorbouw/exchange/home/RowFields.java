package nl.doorbouw.exchange.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.exchange.cell.CellReader;
import nl.doorbouw.exchange.cell.DurationCells;
import nl.doorbouw.exchange.review.Difference;
import nl.doorbouw.exchange.review.Difference.Kind;
import nl.doorbouw.exchange.review.ReviewDraft;
import nl.doorbouw.exchange.sheet.RawValue;
import nl.doorbouw.exchange.sheet.RowText;
import nl.doorbouw.exchange.table.Column;
import nl.doorbouw.exchange.table.Columns;
import nl.doorbouw.exchange.table.Part;
import nl.doorbouw.exchange.table.Target;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;

/** Reads what is filled in on a row that the plan does not have. */
final class RowFields {

    private static final List<String> NOTHING = List.of("", "", "");
    private static final String OPEN = Answer.OPEN.code();

    private final CellReader reader;
    private final ReviewDraft draft;

    RowFields(CellReader reader, ReviewDraft draft) {
        this.reader = reader;
        this.draft = draft;
    }

    /** The fields that are filled in, as differences of a new row; what cannot be read is noted. */
    List<Difference> of(FoundSheet sheet, RowText row, Subject subject) {
        List<Difference> found = new ArrayList<>();
        List<Column> durations = new ArrayList<>();
        for (Column column : Columns.of(sheet.name())) {
            column.target().filter(_ -> !sheet.shown(row, column.key()).isEmpty()).ifPresent(target -> {
                if (!target.layer().equals(Layer.PLAN)) {
                    draft.unreadable(sheet.title(), sheet.address(row, column.key()), sheet.shown(row, column.key()), "import.viewOfNewRow");
                } else if (target.part() == Part.WHOLE) {
                    field(sheet, row, subject, column, target).ifPresent(found::add);
                } else {
                    durations.add(column);
                }
            });
        }
        if (!durations.isEmpty()) {
            duration(sheet, row, subject, durations.getFirst().key()).ifPresent(found::add);
        }
        return found;
    }

    /** A difference of a new row. */
    static Difference difference(FoundSheet sheet, String cell, Subject subject, Field<?> field, String theirs) {
        return new Difference(sheet.title(), cell, Layer.PLAN, subject, field, "", "", theirs, Kind.NEW_ROW);
    }

    private Optional<Difference> field(FoundSheet sheet, RowText row, Subject subject, Column column, Target target) {
        Optional<RawValue> value = sheet.value(row, column.key());
        String cell = sheet.address(row, column.key());
        try {
            String theirs = reader.read(subject, target.field(), value);
            return Optional.of(difference(sheet, cell, subject, target.field(), theirs))
                    .filter(_ -> !theirs.isEmpty() && !(target.field() == Fields.ANSWER && theirs.equals(OPEN)));
        } catch (RuntimeException e) {
            draft.unreadable(sheet.title(), cell, sheet.shown(row, column.key()), e);
            return Optional.empty();
        }
    }

    private Optional<Difference> duration(FoundSheet sheet, RowText row, Subject subject, String first) {
        String reading = first;
        try {
            List<String> cells = new ArrayList<>();
            for (String column : List.of("min", "likely", "max")) {
                reading = sheet.shown(row, column).isEmpty() ? reading : column;
                cells.add(DurationCells.read(sheet.value(row, column)));
            }
            reading = first;
            return Optional.of(difference(sheet, sheet.address(row, first), subject, Fields.DURATION, DurationCells.whole(NOTHING, cells)));
        } catch (RuntimeException e) {
            draft.unreadable(sheet.title(), sheet.address(row, reading), sheet.shown(row, reading), e);
            return Optional.empty();
        }
    }
}
