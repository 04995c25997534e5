package nl.doorbouw.exchange.excel.part;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.doorbouw.exchange.excel.part.WorkbookException.Problem;
import nl.doorbouw.exchange.sheet.SheetText;
import org.xml.sax.SAXException;

/** Reads a workbook in today's form: {@code .xlsx}, and {@code .xlsm} without its macros. */
public final class XlsxReader {

    private final Path file;
    private final Parts parts;
    private final Budget budget;

    private XlsxReader(Path file, Parts parts, Budget budget) {
        this.file = file;
        this.parts = parts;
        this.budget = budget;
    }

    /**
     * The sheets of a workbook, in their order; hidden ones too.
     *
     * @throws WorkbookException when it is no workbook or larger than the budget
     * @throws IOException       when it is damaged
     * @throws SAXException      when it is damaged
     */
    public static List<SheetText> read(Path file, Budget budget) throws IOException, SAXException {
        try (Parts parts = new Parts(file, budget)) {
            return new XlsxReader(file, parts, budget).sheets();
        }
    }

    private List<SheetText> sheets() throws IOException, SAXException {
        String main = mainPart();
        Relations relations = Relations.of(parts, main);
        WorkbookPart workbook = new WorkbookPart(budget);
        parts.read(main, workbook);
        DateStyles styles = new DateStyles();
        parts.read(relations.ofType("styles").orElse(""), styles);
        SharedTexts shared = new SharedTexts(budget);
        parts.read(relations.ofType("sharedStrings").orElse(""), shared);
        SerialDates dates = new SerialDates(styles, workbook.from1904());
        List<SheetText> sheets = new ArrayList<>();
        for (WorkbookPart.Sheet sheet : workbook.sheets()) {
            SheetHandler handler = new SheetHandler(budget, shared, dates);
            parts.read(relations.part(sheet.id()).orElse(""), handler);
            sheets.add(new SheetText(sheet.name(), handler.rows()));
        }
        return sheets;
    }

    private String mainPart() throws IOException, SAXException {
        if (parts.has("mimetype") && !parts.has(ContentTypes.PART)) {
            throw new WorkbookException(Problem.OPEN_DOCUMENT, file);
        }
        ContentTypes types = new ContentTypes();
        parts.read(ContentTypes.PART, types);
        String main = Relations.of(parts, "").ofType("officeDocument")
                .orElseThrow(() -> new WorkbookException(Problem.NO_WORKBOOK, file));
        if (types.isBinaryWorkbook(main)) {
            throw new WorkbookException(Problem.OTHER_EXCEL, file);
        }
        if (!types.isWorkbook(main) || !parts.has(main)) {
            throw new WorkbookException(Problem.NO_WORKBOOK, file);
        }
        return main;
    }
}
