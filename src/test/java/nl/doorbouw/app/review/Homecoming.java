package nl.doorbouw.app.review;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import nl.doorbouw.exchange.excel.read.WorkbookReader;
import nl.doorbouw.exchange.excel.write.FilledIn;
import nl.doorbouw.exchange.home.HomeReview;
import nl.doorbouw.exchange.review.Present;
import nl.doorbouw.exchange.review.Review;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;

/** The workbook of a plan that a corporation filled in while the plan went on: some 60 differences of every kind. */
public final class Homecoming {

    private static final String FILE = "Havenkwartier Zuid - antwoord corporatie.xlsx";
    private static final String CONFLICT = "V02";
    private static final Words DUTCH = new Words(Words.DUTCH);

    private final PlanDocument document;
    private final Path folder;

    private Homecoming(PlanDocument document, Path folder) {
        this.document = document;
        this.folder = folder;
    }

    /** Sends the workbook out, fills it in, and goes on with the plan, so that there are conflicts. */
    public static Homecoming of(PlanDocument document, Path folder) {
        FilledIn workbook = FilledIn.of(document, DUTCH);
        answers(document, workbook);
        durations(document, workbook);
        workbook.addRow(SheetName.PLANNING, "step", "Proefsloop kade", "party", "C", "min", "2w", "likely", "3w", "max", "6w", "after", CONFLICT)
                .addRow(SheetName.PLANNING, "step", "Huurdersraad informeren", "party", "C", "likely", "2w")
                .addRow(SheetName.QUESTIONS, "question", "Is de kade in eigendom van de haven?", "answer", "onbekend")
                .type(SheetName.QUESTIONS, "Q31", "answer", "misschien");
        workbook.save(folder.resolve(FILE));
        document.edit(new Edit(Layer.PLAN, List.of(Change.parse("question Q13", "answer", "nvt"), Change.parse("question Q21", "answer", "nvt"),
                Change.parse("step " + CONFLICT, "duration", "5/9/14w")), ""), new Author("Noor de Wit", Party.GEMEENTE));
        return new Homecoming(document, folder);
    }

    public Review review(Words words) {
        return HomeReview.of(new Present(document.planner(), document.outlook(), document.file().planId(), words, ZoneOffset.UTC), FILE,
                WorkbookReader.read(folder.resolve(FILE)));
    }

    private static void answers(PlanDocument document, FilledIn workbook) {
        List<String> codes = document.catalogue().questions().keySet().stream().skip(6).toList();
        for (int i = 0; i < codes.size(); i += 2) {
            String mine = document.outlook().plan().text(Subject.question(codes.get(i)), Fields.ANSWER);
            workbook.type(SheetName.QUESTIONS, codes.get(i), "answer", mine.equals("ja") ? "nee" : "ja");
        }
    }

    private static void durations(PlanDocument document, FilledIn workbook) {
        List<String> codes = document.outlook().schedule().steps().stream().map(step -> step.code())
                .filter(code -> workbook.has(SheetName.PLANNING, code)).toList();
        for (int i = 0; i < codes.size(); i += 4) {
            String side = i % 8 == 0 ? "corporatie" : "";
            type(workbook, codes.get(i), side, "6", "12,5", "26");
        }
        type(workbook, CONFLICT, "", "4", "10", "20");
        workbook.type(SheetName.PLANNING, CONFLICT, "remark", "Bureau heeft pas na de zomer ruimte;\nzie mail van 3 november.");
        workbook.type(SheetName.PLANNING, codes.get(1), "likely", "snel").type(SheetName.PLANNING, codes.get(9), "deadline", "30-02-2028")
                .type(SheetName.PLANNING, codes.get(13), "after", "D99")
                .removeRow(SheetName.PLANNING, codes.get(11)).removeRow(SheetName.PLANNING, codes.get(22));
    }

    private static void type(FilledIn workbook, String code, String side, String min, String likely, String max) {
        workbook.type(SheetName.PLANNING, code, side.isEmpty() ? "min" : side + "Min", min)
                .type(SheetName.PLANNING, code, side.isEmpty() ? "likely" : side + "Likely", likely)
                .type(SheetName.PLANNING, code, side.isEmpty() ? "max" : side + "Max", max);
    }
}
