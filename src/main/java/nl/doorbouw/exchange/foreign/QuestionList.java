package nl.doorbouw.exchange.foreign;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.doorbouw.exchange.cell.CellReader;
import nl.doorbouw.exchange.review.Present;
import nl.doorbouw.exchange.review.ReviewDraft;
import nl.doorbouw.exchange.sheet.RowText;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;

/** Reads a list of questions and answers. */
final class QuestionList {

    private final Mapping list;
    private final ReviewDraft draft;
    private final OwnCodes codes;
    private final ListFields fields;

    QuestionList(Present present, CellReader reader, ReviewDraft draft, OwnCodes codes, Mapping list) {
        this.list = list;
        this.draft = draft;
        this.codes = codes;
        fields = new ListFields(present, list, reader, draft);
    }

    void read() {
        Set<Subject> seen = new HashSet<>();
        for (RowText row : list.rows()) {
            String text = list.shown(row, Meaning.QUESTION);
            Optional<Subject> known = codes.question(list.shown(row, Meaning.CODE)).or(() -> codes.question(text));
            if (known.filter(question -> !seen.add(question)).isPresent()) {
                draft.unreadable(list.sheet().name(), list.address(row, Meaning.QUESTION), text, "import.rowTwice");
            } else if (known.isPresent()) {
                fields(row, known.get(), false);
            } else if (!text.isEmpty()) {
                Subject question = codes.newQuestion();
                fields.add(row, Meaning.QUESTION, question, Fields.QUESTION_TEXT, text, true);
                fields(row, question, true);
            } else if (!list.shown(row, Meaning.ANSWER).isEmpty()) {
                draft.unreadable(list.sheet().name(), list.address(row, Meaning.ANSWER), list.shown(row, Meaning.ANSWER), "import.rowWithoutName");
            }
        }
    }

    private void fields(RowText row, Subject question, boolean isNew) {
        fields.field(row, Meaning.ANSWER, question, Fields.ANSWER, isNew);
        fields.field(row, Meaning.SOURCE, question, Fields.QUESTION_SOURCE, isNew);
        fields.field(row, Meaning.REMARK, question, Fields.QUESTION_REMARK, isNew);
    }
}
