package nl.doorbouw.exchange.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.doorbouw.exchange.excel.read.EditedWorkbook;
import nl.doorbouw.exchange.excel.write.Workbooks;
import nl.doorbouw.exchange.review.Difference;
import nl.doorbouw.exchange.review.Review;
import nl.doorbouw.exchange.table.ExchangePlans;
import nl.doorbouw.file.FileAccess;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.text.Words;

/** Random edits of random cells of a workbook come back exactly as they were made. */
class RandomEditsTest {

    private static final Words WORDS = new Words(Words.DUTCH);
    private static final List<String> STEPS = List.of("I02", "I03", "I04", "D01", "D02", "D05", "V01", "N04");
    private static final List<String> QUESTIONS = List.of("Q11", "Q12", "Q13", "Q20", "Q31");
    private static Path folder;
    private static PlanDocument document;

    /** A cell with what is typed into it and the value, as its field writes it, that must come back. */
    private record Edit(String sheet, String code, String heading, String typed, String subject, String value) {

        /** Two edits of one field are one. */
        String place() {
            return subject;
        }
    }

    @BeforeContainer
    static void export() throws IOException {
        folder = Files.createTempDirectory("doorbouw-edits-");
        document = ExchangePlans.with(folder);
        Files.write(folder.resolve("out.xlsx"), Workbooks.written(Workbooks.content(document, WORDS)));
    }

    @AfterContainer
    static void delete() {
        document.close();
        List.of("in.xlsx", "out.xlsx", "plan.doorbouw", "").forEach(name -> FileAccess.delete(folder.resolve(name)));
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void comeBackAsTheyWereMade(@ForAll("edits") List<Edit> edits) {
        Map<String, Edit> last = edits.stream().collect(Collectors.toMap(Edit::place, edit -> edit, (_, later) -> later, TreeMap::new));
        Path file = folder.resolve("in.xlsx");
        try (EditedWorkbook workbook = EditedWorkbook.open(folder.resolve("out.xlsx"))) {
            last.values().forEach(edit -> workbook.text(edit.sheet(), edit.code(), edit.heading(), edit.typed()));
            workbook.save(file);
        }
        Review review = Incoming.review(Incoming.present(document, WORDS), file);
        Map<String, String> came = review.differences().stream().collect(Collectors.toMap(difference -> difference.layer().name() + " "
                + difference.subject() + " " + difference.field(), Difference::theirs, (one, _) -> one, TreeMap::new));
        Map<String, String> made = new TreeMap<>();
        last.forEach((place, edit) -> made.put(place, edit.value()));
        assertEquals(made, came);
        assertEquals(List.of(), review.unreadable());
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Arbitraries.oneOf(answers(), texts(), durations(), dates()).list().ofMinSize(1).ofMaxSize(25);
    }

    private static Arbitrary<Edit> answers() {
        Arbitrary<String> typed = Arbitraries.of("Ja", "j", "NEE", "nvt", "n.v.t.", "no");
        return Combinators.combine(Arbitraries.of(QUESTIONS), typed).as((code, text) -> new Edit("Vragenlijst", code, "Antwoord", text,
                " question " + code + " answer", text.toLowerCase().startsWith("j") ? "ja" : text.toLowerCase().contains("v") ? "nvt" : "nee"));
    }

    private static Arbitrary<Edit> texts() {
        Arbitrary<String> text = Combinators.combine(Arbitraries.of("", "=", "+", "-", "@", "🏗", "'"),
                Arbitraries.strings().withCharRange('!', '~').withChars(" \né€ëïĳ’“”שלום").ofMinLength(1).ofMaxLength(60)).as(String::concat)
                .filter(each -> each.equals(each.strip()));
        return Combinators.combine(Arbitraries.of(STEPS), text).as((code, typed) ->
                new Edit("Planning", code, "Opmerking", typed, " step " + code + " remark", typed));
    }

    private static Arbitrary<Edit> durations() {
        return Combinators.combine(Arbitraries.of(STEPS), Arbitraries.integers().between(41, 60), Arbitraries.integers().between(1, 20),
                Arbitraries.of("Min (weken)", "Waarschijnlijk (weken)", "Max (weken)")).as((code, min, more, heading) -> new Edit("Planning", code,
                heading, min + "/" + (min + more) + "/" + (min + 2 * more), " step " + code + " duration",
                min + "/" + (min + more) + "/" + (min + 2 * more) + "w"));
    }

    private static Arbitrary<Edit> dates() {
        return Combinators.combine(Arbitraries.of(STEPS), Arbitraries.integers().between(0, 9000)).as((code, days) -> {
            LocalDate date = LocalDate.of(2028, 1, 1).plusDays(days);
            return new Edit("Planning", code, "Deadline", date.getDayOfMonth() + "-" + date.getMonthValue() + "-" + date.getYear(),
                    " step " + code + " deadline", date.toString());
        });
    }
}
