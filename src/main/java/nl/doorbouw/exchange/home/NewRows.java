package nl.doorbouw.exchange.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.doorbouw.catalogue.EditCheck;
import nl.doorbouw.catalogue.PlanQuestions;
import nl.doorbouw.catalogue.PlanSteps;
import nl.doorbouw.exchange.cell.CellReader;
import nl.doorbouw.exchange.review.Difference;
import nl.doorbouw.exchange.review.Present;
import nl.doorbouw.exchange.review.ReviewDraft;
import nl.doorbouw.exchange.sheet.RowText;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.StepKind;

/** Reads the rows that somebody added: steps and questions of the project's own, and steps of the catalogue that were left out. */
final class NewRows {

    private final Present present;
    private final ReviewDraft draft;
    private final RowFields fields;
    private final EditCheck check;
    /** The plan with all codes that are in use, so that each new row gets one of its own. */
    private Plan plan;

    /** @param used what stands in the workbook under a code of its own */
    NewRows(Present present, CellReader reader, ReviewDraft draft, Set<Subject> used) {
        this.present = present;
        this.draft = draft;
        fields = new RowFields(reader, draft);
        check = new EditCheck(present.catalogue());
        plan = present.plan(Layer.PLAN);
        used.forEach(this::take);
    }

    /** @param code as it stands there; empty when there is none */
    void add(FoundSheet sheet, RowText row, String code) {
        switch (sheet.name()) {
            case QUESTIONS -> question(sheet, row, code);
            case PLANNING -> step(sheet, row, code);
            case PROJECT -> fact(sheet, row);
            case GUIDE, MINUTES, COMPARISON, ROUTES, LOGBOOK -> {
            }
        }
    }

    private void fact(FoundSheet sheet, RowText row) {
        String value = sheet.shown(row, "value");
        if (!value.isEmpty()) {
            draft.unreadable(sheet.title(), sheet.address(row, "value"), value, "import.unknownFact");
        }
    }

    private void question(FoundSheet sheet, RowText row, String code) {
        String text = sheet.shown(row, "question");
        Subject question = Subject.question(code.isEmpty() ? new PlanQuestions(present.catalogue(), plan).freeCode() : code);
        if (isNamed(sheet, row, code, text) && isCode(sheet, row, code, Change.set(question, Fields.QUESTION_TEXT, text))) {
            take(question);
            draft.add(RowFields.difference(sheet, sheet.address(row, "question"), question, Fields.QUESTION_TEXT, text));
            fields.of(sheet, row, question).stream().filter(cell -> cell.field() != Fields.QUESTION_TEXT).forEach(draft::add);
        }
    }

    private void step(FoundSheet sheet, RowText row, String code) {
        boolean known = present.catalogue().step(code).isPresent();
        Subject step = Subject.step(code.isEmpty() ? new PlanSteps(present.catalogue(), plan).freeCode() : code);
        if (!known && !isNamed(sheet, row, code, sheet.shown(row, "step"))
                || !isCode(sheet, row, code, Change.set(step, Fields.IN_PLAN, true))) {
            return;
        }
        List<Difference> cells = new ArrayList<>(fields.of(sheet, row, step));
        boolean milestone = isMilestone(cells);
        cells.removeIf(cell -> milestone && cell.field() == Fields.DURATION);
        if (!known && !milestone && cells.stream().noneMatch(cell -> cell.field() == Fields.DURATION)) {
            draft.milestone(sheet.title(), sheet.address(row, "min"), "",
                    new PlanException(PlanException.Problem.NO_DURATION, ((Subject.Step) step).code()));
            cells.removeIf(cell -> cell.field() == Fields.KIND);
            cells.add(RowFields.difference(sheet, sheet.address(row, "min"), step, Fields.KIND, StepKind.MILESTONE.code()));
        }
        take(step);
        draft.add(RowFields.difference(sheet, sheet.address(row, code.isEmpty() ? "step" : "code"), step, Fields.IN_PLAN, "true"));
        cells.forEach(draft::add);
    }

    private static boolean isMilestone(List<Difference> cells) {
        return cells.stream().anyMatch(cell -> cell.field() == Fields.KIND && cell.theirs().equals(StepKind.MILESTONE.code()));
    }

    /** A row without a name is nothing, unless somebody gave it a code. */
    private boolean isNamed(FoundSheet sheet, RowText row, String code, String name) {
        if (name.isEmpty() && !code.isEmpty()) {
            draft.unreadable(sheet.title(), sheet.address(row, "code"), code, "import.rowWithoutName");
        }
        return !name.isEmpty();
    }

    private boolean isCode(FoundSheet sheet, RowText row, String code, Change change) {
        try {
            check.checked(plan, List.of(change));
            return true;
        } catch (PlanException e) {
            draft.unreadable(sheet.title(), sheet.address(row, "code"), code, e);
            return false;
        }
    }

    private void take(Subject subject) {
        plan = plan.with(subject instanceof Subject.Question ? Change.set(subject, Fields.QUESTION_REMARK, subject.toString())
                : Change.set(subject, Fields.STEP_REMARK, subject.toString()));
    }
}
