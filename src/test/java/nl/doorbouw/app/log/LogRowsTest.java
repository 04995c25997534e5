package nl.doorbouw.app.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.ChangeText;
import nl.doorbouw.text.Words;
import nl.doorbouw.time.Bandwidth;
import org.junit.jupiter.api.Test;

class LogRowsTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(CatalogueFiles.builtIn());
    private static final String QUESTION = "Q11 " + CATALOGUE.questions().get("Q11").text().nl();
    private static final String STEP = "D02 " + CATALOGUE.steps().get("D02").name().nl();

    private final Words words = new Words(Words.DUTCH);
    private final LogRows rows = new LogRows(words, new ChangeText(words, CATALOGUE, Plan.EMPTY), ZoneId.of("Europe/Amsterdam"));
    private final List<Entry> entries = new ArrayList<>();

    private final UUID answered = add(Optional.empty(), Change.set(Subject.question("Q11"), Fields.ANSWER, Answer.YES), "", "brief van 3 mei");
    private final UUID undo = add(Optional.of(answered), Change.clear(Subject.question("Q11"), Fields.ANSWER), "ja", "");

    @Test
    void showsTheNewestFirstInWords() {
        add(Optional.empty(), Change.set(Subject.step("D02"), Fields.DURATION, Bandwidth.parse("4/8/16w")), "", "");
        assertEquals(List.of(
                new LogRow(3, "24 nov 2026 10:30", "Noor", Party.CORPORATIE, SubjectKind.STEP, STEP, "duur", "", "4/8/16w", "", false),
                new LogRow(2, "24 nov 2026 10:30", "Noor", Party.CORPORATIE, SubjectKind.QUESTION, QUESTION, "antwoord", "ja", "",
                        "maakt regel 1 ongedaan", false),
                new LogRow(1, "24 nov 2026 10:30", "Noor", Party.CORPORATIE, SubjectKind.QUESTION, QUESTION, "antwoord", "", "ja",
                        "brief van 3 mei · ongedaan gemaakt", true)), rows.of(Logbook.of(entries)));
    }

    @Test
    void showsAnUndoThatWasItselfUndoneAsSuch() {
        add(Optional.of(undo), Change.set(Subject.question("Q11"), Fields.ANSWER, Answer.YES), "", "");
        assertEquals(List.of(false, true, false), rows.of(Logbook.of(entries)).stream().map(LogRow::undone).toList());
    }

    @Test
    void keepsTheLinesThatFitEveryPartOfTheFilter() {
        List<LogRow> all = rows.of(Logbook.of(entries));
        assertEquals(List.of(2, 1), numbers(all, new LogFilter("", Set.of(), Set.of())));
        assertEquals(List.of(1), numbers(all, new LogFilter(" MEI  noor", Set.of(), Set.of())));
        assertEquals(List.of(2, 1), numbers(all, new LogFilter("", Set.of(Party.CORPORATIE), Set.of(SubjectKind.QUESTION))));
        assertEquals(List.of(), numbers(all, new LogFilter("", Set.of(Party.GEMEENTE), Set.of())));
        assertEquals(List.of(), numbers(all, new LogFilter("", Set.of(), Set.of(SubjectKind.STEP))));
    }

    private static List<Integer> numbers(List<LogRow> rows, LogFilter filter) {
        return rows.stream().filter(filter).map(LogRow::number).toList();
    }

    private UUID add(Optional<UUID> reverts, Change change, String old, String remark) {
        UUID edit = UUID.randomUUID();
        entries.add(new Entry(UUID.randomUUID(), entries.size() + 1, Instant.parse("2026-11-24T09:30:00Z"), "Noor", Party.CORPORATIE,
                Layer.PLAN, change, old, remark, edit, reverts, Set.of()));
        return edit;
    }
}
