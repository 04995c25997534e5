package nl.doorbouw.exchange.excel.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.doorbouw.exchange.table.CellValue;
import nl.doorbouw.exchange.table.Columns;
import nl.doorbouw.exchange.table.ExchangePlans;
import nl.doorbouw.exchange.table.Row;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.exchange.table.Table;
import nl.doorbouw.exchange.table.WorkbookMemory;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.text.Words;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbookWriterTest {

    private static final Words DUTCH = new Words(Words.DUTCH);

    private PlanWorkbook content;
    private XSSFWorkbook workbook;

    @BeforeAll
    void write() {
        try (PlanDocument document = ExchangePlans.largest()) {
            content = Workbooks.content(document, DUTCH);
        }
        workbook = Workbooks.open(Workbooks.written(content));
    }

    @AfterAll
    void close() throws IOException {
        workbook.close();
    }

    @Test
    void theSheetsStandInTheirOrderAndTheMemoryIsHidden() {
        List<String> names = new ArrayList<>();
        workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
        assertEquals(List.of("Project", "Vragenlijst", "Planning", "Verslag", "Logboek", "Routes", "Vergelijking", "Leeswijzer", "doorbouw"), names);
        assertEquals(SheetVisibility.HIDDEN, workbook.getSheetVisibility(workbook.getSheetIndex("doorbouw")));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GUIDE")
    void everyValueIsReadBackAsItIs(SheetName name) {
        Table table = content.tables().table(name).orElseThrow();
        XSSFSheet sheet = sheet(name);
        List<String> wrong = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            Row row = table.rows().get(r);
            for (int c = 0; c < table.columns().size(); c++) {
                CellValue read = read(sheet.getRow(head(name) + 1 + r).getCell(c), row.cells().get(c).value());
                if (!read.equals(row.cells().get(c).value())) {
                    wrong.add(row.key() + " " + table.columns().get(c).key() + ": " + read + ", not " + row.cells().get(c).value());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GUIDE")
    void everySheetIsATableUnderItsHeadings(SheetName name) {
        XSSFRow row = sheet(name).getRow(head(name));
        assertEquals(Columns.of(name).stream().map(column -> column.heading(DUTCH)).toList(),
                Stream.iterate(0, i -> i + 1).limit(Columns.of(name).size()).map(i -> row.getCell(i).getStringCellValue()).toList());
        assertEquals(head(name), sheet(name).getTables().getFirst().getStartRowIndex());
        assertEquals(head(name) + 1, sheet(name).getPaneInformation().getHorizontalSplitPosition());
    }

    @Test
    void whatIsComputedIsProtectedWithoutAPasswordAndWhatIsFilledInIsOpen() {
        for (SheetName name : SheetName.values()) {
            assertTrue(sheet(name).getProtect(), name.toString());
            assertFalse(sheet(name).getCTWorksheet().getSheetProtection().isSetPassword(), name.toString());
            assertFalse(sheet(name).isAutoFilterLocked(), name.toString());
            assertFalse(sheet(name).isSortLocked(), name.toString());
        }
        for (SheetName name : List.of(SheetName.PROJECT, SheetName.QUESTIONS, SheetName.PLANNING, SheetName.LOGBOOK)) {
            Table table = content.tables().table(name).orElseThrow();
            for (int r = 0; r < table.rows().size(); r++) {
                for (int c = 0; c < table.columns().size(); c++) {
                    XSSFCell cell = sheet(name).getRow(head(name) + 1 + r).getCell(c);
                    assertEquals(table.rows().get(r).cells().get(c).slot().isEmpty(), cell.getCellStyle().getLocked(), cell.getReference());
                }
            }
        }
    }

    @Test
    void belowTheQuestionsAndTheStepsIsRoomForMore() {
        for (SheetName name : List.of(SheetName.QUESTIONS, SheetName.PLANNING)) {
            int first = head(name) + 1 + content.tables().table(name).orElseThrow().rows().size();
            XSSFCell code = sheet(name).getRow(first).getCell(0);
            assertFalse(code.getCellStyle().getLocked());
            assertEquals("", code.getStringCellValue());
            assertTrue(sheet(name).getTables().getFirst().getEndRowIndex() > first);
        }
    }

    @Test
    void anAnswerIsChosenFromAList() {
        DataValidation answers = sheet(SheetName.QUESTIONS).getDataValidations().getFirst();
        int last = sheet(SheetName.QUESTIONS).getTables().getFirst().getEndRowIndex();
        assertEquals("D4:D" + (last + 1), answers.getRegions().getCellRangeAddress(0).formatAsString());
        assertEquals(List.of("ja", "nee", "n.v.t.", "onbekend"), listed(answers));
    }

    @Test
    void everyChoiceOfTheProjectHasItsOwnList() {
        List<List<String>> lists = sheet(SheetName.PROJECT).getDataValidations().stream().map(this::listed).toList();
        assertTrue(lists.containsAll(List.of(List.of("locatieontwikkeling", "gebiedsontwikkeling"),
                List.of("wijziging omgevingsplan", "BOPA", "alleen omgevingsvergunning"), List.of("volgordelijk", "parallel"),
                List.of("noord", "midden", "zuid"))), lists.toString());
    }

    @Test
    void theGanttFollowsTheDatesInTheRow() {
        XSSFSheet sheet = sheet(SheetName.PLANNING);
        int first = Columns.PLANNING.size() + 1;
        XSSFCell month = sheet.getRow(head(SheetName.PLANNING)).getCell(first);
        assertEquals(1, month.getLocalDateTimeCellValue().getDayOfMonth());
        List<String> formulas = new ArrayList<>();
        for (int i = 0; i < sheet.getSheetConditionalFormatting().getNumConditionalFormattings(); i++) {
            var formatting = sheet.getSheetConditionalFormatting().getConditionalFormattingAt(i);
            var range = formatting.getFormattingRanges()[0];
            if (range.getFirstColumn() == first && range.getFirstRow() > head(SheetName.PLANNING)) {
                assertEquals(sheet.getTables().getFirst().getEndRowIndex(), range.getLastRow());
                formulas.add(formatting.getRule(0).getFormula1());
            }
        }
        assertEquals("AND($X5=\"ja\",LEFT($D5,1)=\"G\",IF($T5<>\"\",$T5,$Z5)<EDATE(AH$4,1),IF($U5<>\"\",$U5,$AC5)>=AH$4)", formulas.get(2));
        assertEquals(13, formulas.size());
    }

    @Test
    void theHiddenSheetRemembersThePlanAndEveryCellThatCanBeFilledIn() {
        XSSFSheet sheet = workbook.getSheet(WorkbookMemory.SHEET);
        WorkbookMemory memory = content.memory();
        WorkbookMemory.LastEntry last = memory.lastEntry().orElseThrow();
        List<List<String>> expected = new ArrayList<>(List.of(List.of("version", "1"), List.of("plan", memory.plan().toString()),
                List.of("lastEntry", last.id().toString()), List.of("lamport", String.valueOf(last.lamport())), List.of("language", "nl"),
                WorkbookMemory.HEADINGS));
        memory.cells().forEach(cell -> expected.add(List.of(cell.sheet().name(), cell.row(), cell.column(), cell.text())));
        List<List<String>> read = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            XSSFRow row = sheet.getRow(i);
            read.add(Stream.iterate(0, c -> c + 1).limit(expected.get(i).size())
                    .map(c -> row.getCell(c) == null ? "" : row.getCell(c).getStringCellValue()).toList());
        }
        assertEquals(expected, read);
        assertEquals(expected.size(), sheet.getPhysicalNumberOfRows());
    }

    @Test
    void everySheetIsPrintedOnA3WithItsHeadings() {
        for (SheetName name : List.of(SheetName.PROJECT, SheetName.QUESTIONS, SheetName.PLANNING, SheetName.LOGBOOK, SheetName.ROUTES,
                SheetName.COMPARISON)) {
            XSSFSheet sheet = sheet(name);
            assertTrue(sheet.getPrintSetup().getLandscape(), name.toString());
            assertEquals(8, sheet.getPrintSetup().getPaperSize(), name.toString());
            assertEquals(head(name), sheet.getRepeatingRows().getLastRow(), name.toString());
            assertEquals("&P / &N", sheet.getFooter().getRight(), name.toString());
            assertEquals(content.name(), sheet.getFooter().getLeft(), name.toString());
        }
    }

    @Test
    void thePlanningIsPrintedLargeEnoughToReadAndItsBarsOnPagesOfTheirOwn() {
        XSSFSheet sheet = sheet(SheetName.PLANNING);
        assertTrue(sheet.getPrintSetup().getScale() >= 65, () -> sheet.getPrintSetup().getScale() + " %");
        int[] breaks = sheet.getColumnBreaks();
        assertEquals(Columns.PLANNING.size() - 1, breaks[breaks.length - 1]);
        assertTrue(sheet(SheetName.QUESTIONS).getPrintSetup().getScale() >= 60);
    }

    @Test
    void aBandwidthShowsTenthsOfWeeksAndKeepsTheRest() {
        Table table = content.tables().table(SheetName.PLANNING).orElseThrow();
        int max = table.place("max").orElseThrow();
        List<String> formats = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            XSSFCell cell = sheet(SheetName.PLANNING).getRow(head(SheetName.PLANNING) + 1 + r).getCell(max);
            boolean whole = Math.rint(cell.getNumericCellValue() * 10) == cell.getNumericCellValue() * 10;
            assertEquals(whole ? "General" : "0.0", cell.getCellStyle().getDataFormatString(), cell.getReference());
            formats.add(cell.getCellStyle().getDataFormatString());
        }
        assertTrue(formats.contains("0.0"));
    }

    @Test
    void itOpensOnTheSheetThatWasAskedFor() {
        PlanWorkbook other = new PlanWorkbook(content.name(), content.words(), content.catalogue(), content.tables(), content.memory(),
                content.scale(), SheetName.LOGBOOK);
        assertEquals("Logboek", opened(other).getSheetName(opened(other).getActiveSheetIndex()));
        assertEquals("Project", workbook.getSheetName(workbook.getActiveSheetIndex()));
    }

    private static XSSFWorkbook opened(PlanWorkbook content) {
        return Workbooks.open(Workbooks.written(content));
    }

    private XSSFSheet sheet(SheetName name) {
        return workbook.getSheet(name.title(DUTCH));
    }

    private static int head(SheetName name) {
        return name == SheetName.PLANNING ? 3 : 2;
    }

    /** The texts in the range of a drop-down; none for other rules. */
    private List<String> listed(DataValidation validation) {
        String formula = String.valueOf(validation.getValidationConstraint().getFormula1());
        if (!formula.startsWith(WorkbookMemory.SHEET + "!")) {
            return List.of();
        }
        String[] ends = formula.substring(formula.indexOf('!') + 1).replace("$", "").split(":");
        int column = CellReference.convertColStringToIndex(ends[0].replaceAll("\\d", ""));
        return Stream.iterate(0, row -> row + 1).limit(Integer.parseInt(ends[1].replaceAll("\\D", "")))
                .map(row -> workbook.getSheet(WorkbookMemory.SHEET).getRow(row).getCell(column).getStringCellValue()).toList();
    }

    private static CellValue read(XSSFCell cell, CellValue like) {
        return switch (like) {
            case CellValue.Nothing _ -> CellValue.text(cell.getStringCellValue());
            case CellValue.Text _ -> CellValue.text(cell.getStringCellValue());
            case CellValue.Number _ -> new CellValue.Number(cell.getNumericCellValue());
            case CellValue.Day _ -> new CellValue.Day(cell.getLocalDateTimeCellValue().toLocalDate());
            case CellValue.Moment _ -> new CellValue.Moment(cell.getLocalDateTimeCellValue());
        };
    }
}
