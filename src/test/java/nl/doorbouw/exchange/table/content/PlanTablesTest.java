package nl.doorbouw.exchange.table.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorbouw.exchange.table.Cell;
import nl.doorbouw.exchange.table.CellText;
import nl.doorbouw.exchange.table.CellValue;
import nl.doorbouw.exchange.table.Column;
import nl.doorbouw.exchange.table.Columns;
import nl.doorbouw.exchange.table.ExchangePlans;
import nl.doorbouw.exchange.table.Part;
import nl.doorbouw.exchange.table.Row;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.exchange.table.Slot;
import nl.doorbouw.exchange.table.Table;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.agree.Parked;
import nl.doorbouw.plan.view.Agreement;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTablesTest {

    private static final Words DUTCH = new Words(Words.DUTCH);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyHeadingOfASheetIsDifferent(String language) {
        Words words = new Words(Locale.of(language));
        for (SheetName sheet : SheetName.values()) {
            List<String> headings = Columns.of(sheet).stream().map(column -> column.heading(words).toLowerCase(words.locale())).toList();
            assertEquals(headings.size(), Set.copyOf(headings).size(), () -> sheet + " " + headings);
        }
    }

    @Test
    void noCellIsFilledInTwice() {
        try (PlanDocument document = ExchangePlans.largest()) {
            List<Slot> slots = slots(ExchangePlans.tables(document, DUTCH)).toList();
            assertEquals(slots.size(), new HashSet<>(slots).size());
        }
    }

    @Test
    void whatACellShowsIsWhatItsFieldReads() {
        try (PlanDocument document = ExchangePlans.largest()) {
            ShownValues shown = new ShownValues(DUTCH, document.catalogue(), document.outlook());
            List<String> changed = slots(ExchangePlans.tables(document, DUTCH)).filter(slot -> slot.part() == Part.WHOLE)
                    .filter(slot -> !shown.text(slot).isEmpty() && !again(slot, shown.text(slot)).equals(shown.text(slot)))
                    .map(Slot::toString).toList();
            assertEquals(List.of(), changed);
        }
    }

    @Test
    void allStepsQuestionsAndEntriesAreThere() {
        try (PlanDocument document = ExchangePlans.largest()) {
            PlanTables tables = ExchangePlans.tables(document, DUTCH);
            assertEquals(Set.copyOf(document.outlook().schedule().all().stream().map(step -> step.code()).toList()),
                    keys(tables, SheetName.PLANNING));
            assertEquals(document.catalogue().questions().keySet(), keys(tables, SheetName.QUESTIONS));
            assertEquals(document.outlook().logbook().entries().size(), keys(tables, SheetName.LOGBOOK).size());
            assertEquals(12, keys(tables, SheetName.ROUTES).size());
            assertTrue(keys(tables, SheetName.COMPARISON).size() > 80);
        }
    }

    @Test
    void aStepShowsWhatIsInForceAndWhatEachPartySaid() {
        try (PlanDocument document = ExchangePlans.with(folder, Change.parse("step D05", "duration", "5d/12w/3m"),
                Change.parse("step D05", "after", "V01SS+4w; D02"), Change.parse("step D05", "actualStart", "2027-02-01"),
                Change.parse("step D05", "remark", "let op:\r\nbodem"))) {
            document.edit(new Edit(Layer.view(Party.CORPORATIE), List.of(Change.parse("step D05", "duration", "8/10/12w")), ""),
                    ExchangePlans.CORPORATION);
            Table planning = ExchangePlans.tables(document, DUTCH).table(SheetName.PLANNING).orElseThrow();
            assertEquals(List.of(text("5d"), new CellValue.Number(12), text("3m"), CellValue.NOTHING, CellValue.NOTHING, CellValue.NOTHING,
                    new CellValue.Number(8), new CellValue.Number(10), new CellValue.Number(12)),
                    values(planning, "D05", "min", "likely", "max", "gemeenteMin", "gemeenteLikely", "gemeenteMax", "corporatieMin",
                            "corporatieLikely", "corporatieMax"));
            assertEquals(List.of(text("V01SS+4w; D02"), new CellValue.Day(LocalDate.of(2027, 2, 1)), text("let op:\nbodem"),
                    text("gewone werkdagen")),
                    values(planning, "D05", "after", "actualStart", "remark", "calendar"));
        }
    }

    @Test
    void anOpenQuestionSaysSo() {
        try (PlanDocument document = ExchangePlans.with(folder, Change.parse("question Q11", "answer", "nee"))) {
            Table questions = ExchangePlans.tables(document, DUTCH).table(SheetName.QUESTIONS).orElseThrow();
            assertEquals(List.of(text("onbekend"), CellValue.NOTHING), values(questions, "Q12", "answer", "answeredOn"));
            assertEquals(List.of(text("nee"), new CellValue.Day(LocalDate.of(2027, 3, 11)), text("Renée van 't Hoff"), text("gemeente")),
                    values(questions, "Q11", "answer", "answeredOn", "answeredBy", "answeredFor"));
        }
    }

    @Test
    void theProjectShowsItsFactsItsRouteAndItsMeetings() {
        try (PlanDocument document = ExchangePlans.with(folder, Change.parse("plan", "homes", "84"),
                Change.parse("body raad", "meetings", "elke 3 weken op woensdag vanaf 14-01-2026, stukken 3w"))) {
            Table project = ExchangePlans.tables(document, DUTCH).table(SheetName.PROJECT).orElseThrow();
            assertEquals(List.of(text("Havenkwartier"), new CellValue.Number(84), text("midden"), text("nee"), text("locatieontwikkeling"),
                    text("elke 3 weken op woensdag vanaf 14-01-2026, stukken 3w")),
                    Stream.of("plan name", "plan homes", "plan region", "plan bareWeeks", "route development", "body raad meetings")
                            .map(key -> values(project, key, "value").getFirst()).toList());
        }
    }

    @Test
    void theMinutesShowWhatWasSettledAndThenWhatWasParkedTheNewestFirst() {
        try (PlanDocument document = ExchangePlans.with(folder)) {
            assertEquals(List.of(text("Nog geen afspraken")), minutes(document, DUTCH, "minutesState"));
            for (String step : List.of("D05", "D06")) {
                document.edit(new Edit(Layer.view(Party.CORPORATIE), List.of(Change.parse("step " + step, "duration", "8/10/12w")), ""),
                        ExchangePlans.CORPORATION);
                document.edit(Agreement.on(Subject.step(step), Fields.DURATION, "6/9/12w", List.of(Party.GEMEENTE, Party.CORPORATIE), "=overleg"),
                        ExchangePlans.MUNICIPALITY);
            }
            document.edit(Agreement.park(Subject.step("D07"), new Parked("Jansen", LocalDate.of(2027, 5, 1), "provincie"), ""),
                    ExchangePlans.MUNICIPALITY);
            assertEquals(List.of(text("afgesproken"), text("afgesproken"), text("geparkeerd")), minutes(document, DUTCH, "minutesState"));
            assertEquals(List.of("D06", "D05", "D07"), minutes(document, DUTCH, "subject").stream()
                    .map(value -> ((CellValue.Text) value).text().substring(0, 3)).toList());
            assertEquals(List.of(text("gemeente en corporatie"), text("gemeente en corporatie"), text("Jansen")), minutes(document, DUTCH, "by"));
            assertEquals(List.of(new CellValue.Day(LocalDate.of(2027, 3, 11)), new CellValue.Day(LocalDate.of(2027, 3, 11)),
                    new CellValue.Day(LocalDate.of(2027, 5, 1))), minutes(document, DUTCH, "when"));
            assertEquals(List.of(text("=overleg"), text("=overleg"), text("provincie")), minutes(document, DUTCH, "entryRemark"));
            assertEquals(List.of(text("agreed"), text("agreed"), text("parked")), minutes(document, new Words(Words.ENGLISH), "minutesState"));
        }
    }

    private static List<CellValue> minutes(PlanDocument document, Words words, String column) {
        Table minutes = ExchangePlans.tables(document, words).table(SheetName.MINUTES).orElseThrow();
        return minutes.rows().stream().map(row -> values(minutes, row.key(), column).getFirst()).toList();
    }

    @Test
    void theLogbookShowsEveryEntryInWords() {
        try (PlanDocument document = ExchangePlans.with(folder)) {
            Table logbook = ExchangePlans.tables(document, DUTCH).table(SheetName.LOGBOOK).orElseThrow();
            assertEquals(List.of(new CellValue.Number(1), new CellValue.Moment(LocalDateTime.of(2027, 3, 11, 10, 30, 15)), text("gemeente"),
                    text("Renée van 't Hoff"), text("Plan"), text("naam"), CellValue.NOTHING, text("Havenkwartier"), CellValue.NOTHING),
                    logbook.rows().getFirst().cells().stream().map(Cell::value).toList());
        }
    }

    @Test
    void aTextThatNoCellHoldsIsCutTheSameForBothSides() {
        String remark = "x".repeat(CellText.MOST - 1) + "🏠";
        try (PlanDocument document = ExchangePlans.with(folder, Change.parse("step D05", "remark", remark))) {
            ShownValues shown = new ShownValues(DUTCH, document.catalogue(), document.outlook());
            Slot slot = Slot.of(Subject.step("D05"), Fields.STEP_REMARK);
            assertEquals("x".repeat(CellText.MOST - 1), shown.text(slot));
            assertEquals(text("x".repeat(CellText.MOST - 1)), shown.cell(slot).value());
        }
    }

    private static Stream<Slot> slots(PlanTables tables) {
        return tables.tables().stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.slot().stream());
    }

    private static Set<String> keys(PlanTables tables, SheetName sheet) {
        return Set.copyOf(tables.table(sheet).orElseThrow().rows().stream().map(Row::key).toList());
    }

    private static String again(Slot slot, String text) {
        return Change.parse(slot.subject().toString(), slot.field().name(), text).value();
    }

    private static List<CellValue> values(Table table, String row, String... columns) {
        return Arrays.stream(columns).map(column -> table.row(row).orElseThrow().cells()
                .get(table.columns().stream().map(Column::key).toList().indexOf(column)).value()).toList();
    }

    private static CellValue text(String text) {
        return CellValue.text(text);
    }
}
