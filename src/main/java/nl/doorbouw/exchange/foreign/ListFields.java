package nl.doorbouw.exchange.foreign;

import java.util.Optional;
import java.util.function.Supplier;
import nl.doorbouw.exchange.cell.CellReader;
import nl.doorbouw.exchange.review.Difference;
import nl.doorbouw.exchange.review.Difference.Kind;
import nl.doorbouw.exchange.review.Present;
import nl.doorbouw.exchange.review.ReviewDraft;
import nl.doorbouw.exchange.sheet.RowText;
import nl.doorbouw.exchange.table.Slot;
import nl.doorbouw.exchange.table.content.ShownValues;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;

/** Turns the cells of a list into differences: of a new row, or with what the plan shows now. */
final class ListFields {

    private final Mapping list;
    private final CellReader reader;
    private final ReviewDraft draft;
    private final ShownValues shown;

    ListFields(Present present, Mapping list, CellReader reader, ReviewDraft draft) {
        this.list = list;
        this.reader = reader;
        this.draft = draft;
        shown = new ShownValues(present.words(), present.catalogue(), present.outlook());
    }

    /** Compares a cell that holds the value of a field; an empty one says nothing. */
    void field(RowText row, Meaning meaning, Subject subject, Field<?> field, boolean isNew) {
        if (!list.shown(row, meaning).isEmpty()) {
            read(row, meaning, () -> reader.read(subject, field, list.value(row, meaning)))
                    .ifPresent(theirs -> add(row, meaning, subject, field, theirs, isNew));
        }
    }

    /** What is read from a cell; nothing when it cannot be, which is noted. */
    Optional<String> read(RowText row, Meaning meaning, Supplier<String> read) {
        try {
            return Optional.of(read.get());
        } catch (RuntimeException e) {
            draft.unreadable(list.sheet().name(), list.address(row, meaning), list.shown(row, meaning), e);
            return Optional.empty();
        }
    }

    /** Keeps a value as the field writes it, when it is another one than that of the plan. */
    void add(RowText row, Meaning meaning, Subject subject, Field<?> field, String theirs, boolean isNew) {
        String mine = isNew ? "" : CellReader.written(subject, field, shown.text(Slot.of(subject, field)));
        // An open answer to a new question says nothing.
        boolean open = isNew && field == Fields.ANSWER && theirs.equals(Answer.OPEN.code());
        if (!theirs.isEmpty() && !theirs.equals(mine) && !open) {
            draft.add(new Difference(list.sheet().name(), list.address(row, meaning), Layer.PLAN, subject, field, mine, mine, theirs,
                    isNew ? Kind.NEW_ROW : Kind.CHANGED));
        }
    }
}
