package nl.doorbouw.exchange.home;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorbouw.exchange.cell.CellReader;
import nl.doorbouw.exchange.review.Difference;
import nl.doorbouw.exchange.review.Difference.Kind;
import nl.doorbouw.exchange.review.Present;
import nl.doorbouw.exchange.review.Review;
import nl.doorbouw.exchange.review.ReviewDraft;
import nl.doorbouw.exchange.sheet.RowText;
import nl.doorbouw.exchange.sheet.SheetText;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.exchange.table.WorkbookMemory;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.text.Words;

/** Lays a workbook that went out from a plan beside that plan as it is now. */
public final class HomeReview {

    /** The sheets in which people fill something in. */
    private static final List<SheetName> INPUT = List.of(SheetName.PROJECT, SheetName.QUESTIONS, SheetName.PLANNING);

    /** A list of somebody else’s may have a few of our headings by chance. */
    private static final int FEWEST_HEADINGS = 6;

    private final Present present;
    private final String file;
    private final Optional<WorkbookMemory> memory;
    private final Sides sides;
    private final ReviewDraft draft;
    private final RowKeys keys;
    private final RowComparison comparison;
    private final CellReader reader;
    private final List<FoundSheet> sheets;

    private HomeReview(Present present, String file, List<SheetText> texts) {
        this.present = present;
        this.file = file;
        memory = MemoryReader.read(file, texts);
        if (memory.filter(known -> !known.plan().equals(present.id())).isPresent()) {
            throw new HomeException(HomeException.Problem.OTHER_PLAN, file);
        }
        List<Words> languages = languages(memory.map(WorkbookMemory::language).orElse(""));
        sides = new Sides(present, memory);
        draft = new ReviewDraft(present.words());
        keys = new RowKeys(languages, present);
        reader = new CellReader(languages, present.catalogue());
        comparison = new RowComparison(present, sides, reader, draft);
        sheets = new SheetFinder(languages).find(texts).stream().filter(sheet -> INPUT.contains(sheet.name())).toList();
    }

    /**
     * What the workbook changes in the plan.
     *
     * @param file  its name
     * @param texts its sheets, the hidden one among them
     * @throws HomeException when it was written by a later version, went out from another plan, or has no sheet that is known
     */
    public static Review of(Present present, String file, List<SheetText> texts) {
        return new HomeReview(present, file, texts).review();
    }

    /** Whether a workbook is one of ours: it remembers what went out, or a sheet has so many of our headings that it must be. */
    public static boolean isOurs(List<SheetText> texts) {
        return texts.stream().anyMatch(sheet -> sheet.name().equals(WorkbookMemory.SHEET)) || new SheetFinder(languages("")).find(texts).stream()
                .anyMatch(sheet -> INPUT.contains(sheet.name()) && sheet.places().size() >= FEWEST_HEADINGS);
    }

    private static List<Words> languages(String first) {
        List<Words> both = List.of(new Words(Words.DUTCH), new Words(Words.ENGLISH));
        return first.equals(Words.ENGLISH.getLanguage()) ? both.reversed() : both;
    }

    private Review review() {
        if (sheets.isEmpty()) {
            throw new HomeException(HomeException.Problem.NOTHING_RECOGNISED, file);
        }
        NewRows newRows = new NewRows(present, reader, draft, used());
        for (SheetName name : INPUT) {
            List<FoundSheet> found = sheets.stream().filter(sheet -> sheet.name() == name).toList();
            found.stream().findFirst().ifPresentOrElse(sheet -> read(sheet, newRows), () -> missing(name));
            found.stream().skip(1).forEach(other -> draft.unreadable(other.title(), "", "", "import.sheetTwice", found.getFirst().title()));
        }
        return draft.review(file, present);
    }

    private void read(FoundSheet sheet, NewRows newRows) {
        Set<String> seen = new HashSet<>();
        for (RowText row : sheet.rows()) {
            String key = keys.key(sheet, row);
            if (!key.isEmpty() && !seen.add(key)) {
                draft.unreadable(sheet.title(), sheet.address(row, keys.column(sheet.name())), key, "import.rowTwice");
            } else if (!key.isEmpty() && (sides.isThere(sheet.name(), key) || sides.wentOut(sheet.name(), key))) {
                comparison.compare(sheet, row, key);
            } else {
                newRows.add(sheet, row, key);
            }
        }
        sides.rows(sheet.name()).stream().filter(key -> !seen.contains(key) && sides.wentOut(sheet.name(), key))
                .forEach(key -> gone(sheet, key));
    }

    private void missing(SheetName name) {
        if (sides.remember()) {
            draft.unreadable(name.title(present.words()), "", "", "import.sheetMissing");
        }
    }

    /** A step can be left out and an own question taken away; other rows stay as they are. */
    private void gone(FoundSheet sheet, String key) {
        Plan plan = present.plan(Layer.PLAN);
        Optional<Subject> subject = Sides.subject(sheet.name(), key);
        if (sheet.name() == SheetName.PLANNING) {
            gone(sheet, Subject.step(key), Fields.IN_PLAN, "true", "false");
        } else if (subject.filter(question -> plan.get(question, Fields.QUESTION_TEXT).isPresent()).isPresent()) {
            Fields.of(subject.get()).stream().filter(field -> !plan.text(subject.get(), field).isEmpty())
                    .forEach(field -> gone(sheet, subject.get(), field, plan.text(subject.get(), field), ""));
        } else {
            draft.unreadable(sheet.title(), "", key, "import.rowMissing");
        }
    }

    private void gone(FoundSheet sheet, Subject subject, Field<?> field, String mine, String theirs) {
        draft.add(new Difference(sheet.title(), "", Layer.PLAN, subject, field, mine, mine, theirs, Kind.MISSING_ROW));
    }

    private Set<Subject> used() {
        Set<Subject> used = new LinkedHashSet<>();
        sheets.forEach(sheet -> sheet.rows().forEach(row -> Optional.of(keys.key(sheet, row)).filter(key -> !key.isEmpty())
                .flatMap(key -> Sides.subject(sheet.name(), key)).ifPresent(used::add)));
        return used;
    }
}
