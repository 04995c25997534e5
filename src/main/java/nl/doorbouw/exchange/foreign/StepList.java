package nl.doorbouw.exchange.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorbouw.exchange.cell.CellReader;
import nl.doorbouw.exchange.cell.PartyGuess;
import nl.doorbouw.exchange.review.Present;
import nl.doorbouw.exchange.review.ReviewDraft;
import nl.doorbouw.exchange.sheet.RowText;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;

/** Reads a list of steps, with durations or dates and with what they wait for. */
final class StepList {

    /** A row with the step that it is. */
    private record Line(RowText row, Subject step, boolean isNew) {

        String code() {
            return ((Subject.Step) step).code();
        }
    }

    private final Mapping list;
    private final ReviewDraft draft;
    private final OwnCodes codes;
    private final ListFields fields;
    private final StepTime time;

    StepList(Present present, CellReader reader, ReviewDraft draft, OwnCodes codes, Mapping list) {
        this.list = list;
        this.draft = draft;
        this.codes = codes;
        fields = new ListFields(present, list, reader, draft);
        time = new StepTime(present, list, reader);
    }

    void read() {
        List<RowText> rows = list.rows().stream().filter(row -> !name(row).isEmpty()).toList();
        List<Line> lines = lines(rows);
        Predecessors predecessors = new Predecessors(called(rows, lines));
        lines.forEach(line -> read(line, predecessors));
    }

    private String name(RowText row) {
        String name = list.shown(row, Meaning.NAME);
        return name.isEmpty() ? list.shown(row, Meaning.CODE) : name;
    }

    private List<Line> lines(List<RowText> rows) {
        List<Line> lines = new ArrayList<>();
        Set<Subject> seen = new HashSet<>();
        Outline outline = new Outline(list, rows);
        for (RowText row : rows) {
            if (outline.isSummary(row)) {
                draft.unreadable(list.sheet().name(), list.address(row, Meaning.NAME), name(row), "import.summaryRow");
                continue;
            }
            // A list may use one name more often; a code it may not.
            Optional<Subject> byCode = codes.step(list.shown(row, Meaning.CODE));
            Optional<Subject> known = byCode.or(() -> codes.step(name(row)).filter(step -> !seen.contains(step)));
            if (byCode.filter(seen::contains).isPresent()) {
                draft.unreadable(list.sheet().name(), list.address(row, Meaning.CODE), list.shown(row, Meaning.CODE), "import.rowTwice");
                continue;
            }
            known.ifPresent(seen::add);
            lines.add(new Line(row, known.orElseGet(codes::newStep), known.isEmpty()));
        }
        return lines;
    }

    /** What others call each step when they wait for it: by number, by place in an outline, by code, or by the order of the rows. */
    private Map<String, String> called(List<RowText> rows, List<Line> lines) {
        Map<String, String> called = new HashMap<>();
        for (Line line : lines) {
            List.of(Meaning.ID, Meaning.CODE, Meaning.OUTLINE).forEach(meaning -> {
                String text = list.shown(line.row(), meaning).toUpperCase(Locale.ROOT);
                if (!text.isEmpty()) {
                    called.putIfAbsent(text, line.code());
                }
            });
            called.putIfAbsent(line.code(), line.code());
        }
        if (!list.has(Meaning.ID) && !list.has(Meaning.OUTLINE)) {
            lines.forEach(line -> called.putIfAbsent(String.valueOf(rows.indexOf(line.row()) + 1), line.code()));
        }
        codes.stepCodes().forEach(code -> called.putIfAbsent(code, code));
        return called;
    }

    private void read(Line line, Predecessors predecessors) {
        Optional<StepTime.Time> lasts = time(line);
        RowText row = line.row();
        if (line.isNew()) {
            fields.add(row, Meaning.NAME, line.step(), Fields.IN_PLAN, "true", true);
            fields.add(row, Meaning.NAME, line.step(), Fields.STEP_NAME, name(row), true);
        }
        if (!line.isNew() && codes.step(name(row)).filter(line.step()::equals).isEmpty()) {
            // Known by its code alone: that it is called otherwise must not go unseen.
            fields.field(row, Meaning.NAME, line.step(), Fields.STEP_NAME, false);
        }
        lasts.ifPresent(found -> lasts(line, found));
        if (line.isNew() && lasts.isEmpty()) {
            fields.add(row, Meaning.NAME, line.step(), Fields.KIND, StepKind.MILESTONE.code(), true);
        }
        after(line, predecessors);
        party(line);
        fields.field(row, Meaning.REMARK, line.step(), Fields.STEP_REMARK, line.isNew());
    }

    /** How long a step lasts; a new step that does not say comes in as a milestone, and that is noted. */
    private Optional<StepTime.Time> time(Line line) {
        try {
            Optional<StepTime.Time> found = time.of(line.row());
            if (found.isEmpty() && line.isNew()) {
                throw new PlanException(PlanException.Problem.NO_DURATION, line.code());
            }
            return found;
        } catch (RuntimeException e) {
            Meaning meaning = list.value(line.row(), Meaning.DURATION).isPresent() ? Meaning.DURATION : Meaning.NAME;
            if (line.isNew()) {
                draft.milestone(list.sheet().name(), list.address(line.row(), meaning), list.shown(line.row(), meaning), e);
            } else {
                draft.unreadable(list.sheet().name(), list.address(line.row(), meaning), list.shown(line.row(), meaning), e);
            }
            return Optional.empty();
        }
    }

    private void lasts(Line line, StepTime.Time lasts) {
        Meaning place = lasts.from();
        if (lasts.bandwidth().isZero()) {
            fields.add(line.row(), place, line.step(), Fields.KIND, StepKind.MILESTONE.code(), line.isNew());
        } else {
            fields.add(line.row(), place, line.step(), Fields.DURATION, Fields.DURATION.write(lasts.bandwidth()), line.isNew());
        }
    }

    /** A step that waits for nothing keeps its start, when the list has one. */
    private void after(Line line, Predecessors predecessors) {
        RowText row = line.row();
        String text = list.shown(row, Meaning.PREDECESSORS);
        if (!text.isEmpty()) {
            fields.read(row, Meaning.PREDECESSORS, () -> Fields.AFTER.write(predecessors.read(text)))
                    .ifPresent(theirs -> fields.add(row, Meaning.PREDECESSORS, line.step(), Fields.AFTER, theirs, line.isNew()));
        } else if (line.isNew()) {
            fields.field(row, Meaning.START, line.step(), Fields.NOT_BEFORE, true);
        }
    }

    private void party(Line line) {
        String who = list.shown(line.row(), Meaning.PARTY);
        Optional<Party> guess = who.isEmpty() ? Optional.empty() : PartyGuess.of(who);
        guess.ifPresentOrElse(party -> fields.add(line.row(), Meaning.PARTY, line.step(), Fields.PARTIES,
                Fields.PARTIES.write(List.of(party)), line.isNew()),
                () -> fields.field(line.row(), Meaning.PARTY, line.step(), Fields.PARTIES, line.isNew()));
    }
}
