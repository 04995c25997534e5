package nl.doorbouw.exchange.excel.write.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ExcelTextTest {

    @Property(tries = 60)
    void anyTextIsReadBackAsItWas(@ForAll("lists") List<String> texts) throws IOException {
        assertEquals(texts, again(texts));
    }

    @Test
    void whatIsStrangeToXmlOrToExcelSurvives() throws IOException {
        List<String> texts = List.of("=1+1", "+31 6", "-", "@jan", "\tingesprongen", "a\nb", "a\r\nb", "\u0001\u0000\u001f",
                "_x0041_", "_x005F_", "__x0041__",
                "_x00e9_x", "\ufffe", "\ud83c\udfe0 huis", "\ud83c", "\udfe0x", "שלום עולם", "é ë ï ĳ €",
                " om ", "\u2028", "x".repeat(32_767));
        assertEquals(texts, again(texts));
    }

    @Test
    void onlyWhatWouldBecomeAFormulaLooksLikeOne() {
        for (String text : List.of("=A1", "+1", "-1", "@x", "\tx", "\rx")) {
            assertTrue(ExcelText.looksLikeFormula(text), text);
        }
        for (String text : List.of("", "D02+4w", " =A1", "a=b")) {
            assertFalse(ExcelText.looksLikeFormula(text), text);
        }
    }

    @Provide
    Arbitrary<List<String>> lists() {
        Arbitrary<Character> pieces = Arbitraries.oneOf(Arbitraries.chars().all(), Arbitraries.chars().with("_x0041F\r\n\t=+-@ <>&\"'"));
        Arbitrary<String> texts = pieces.list().ofMinSize(1).ofMaxSize(40)
                .map(chars -> chars.stream().map(String::valueOf).collect(Collectors.joining()));
        return texts.list().ofMinSize(1).ofMaxSize(40);
    }

    private static List<String> again(List<String> texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            texts.forEach(text -> sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0).setCellValue(ExcelText.of(text)));
            workbook.write(out);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            return texts.stream().map(text -> sheet.getRow(texts.indexOf(text)).getCell(0).getStringCellValue()).toList();
        }
    }
}
