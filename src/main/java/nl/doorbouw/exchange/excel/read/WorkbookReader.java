package nl.doorbouw.exchange.excel.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.doorbouw.exchange.excel.part.Budget;
import nl.doorbouw.exchange.excel.part.WorkbookException;
import nl.doorbouw.exchange.excel.part.WorkbookException.Problem;
import nl.doorbouw.exchange.excel.part.XlsxReader;
import nl.doorbouw.exchange.sheet.SheetText;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.xml.sax.SAXException;

/** Reads the sheets of a workbook, whatever its form and whatever is wrong with it. */
public final class WorkbookReader {

    private static final long MOST_BYTES = 64L << 20;

    private WorkbookReader() {
    }

    /**
     * The sheets of a workbook in their order, hidden ones too, each with the cells that are not empty.
     *
     * @throws WorkbookException when the file cannot be read as a workbook, for whatever reason
     */
    public static List<SheetText> read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new WorkbookException(Problem.NO_FILE, file);
        }
        try {
            return read(file, FileKind.of(file), Files.size(file));
        } catch (WorkbookException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw new WorkbookException(Problem.PASSWORD, file).causedBy(e);
        } catch (OldExcelFormatException e) {
            throw new WorkbookException(Problem.OTHER_EXCEL, file).causedBy(e);
        } catch (IOException | SAXException | RuntimeException e) {
            // A parser says in many ways that it met what it did not expect; for people it is one thing.
            throw new WorkbookException(Files.isReadable(file) ? Problem.DAMAGED : Problem.UNREADABLE, file).causedBy(e);
        }
    }

    private static List<SheetText> read(Path file, FileKind kind, long size) throws IOException, SAXException {
        if (size > (kind == FileKind.OLE ? XlsReader.MOST_BYTES : MOST_BYTES)) {
            throw new WorkbookException(Problem.TOO_LARGE, file);
        }
        Budget budget = new Budget(file);
        return switch (kind) {
            case ZIP -> XlsxReader.read(file, budget);
            case OLE -> XlsReader.read(file, budget);
            case ANCIENT_EXCEL -> throw new WorkbookException(Problem.OTHER_EXCEL, file);
            case PDF, HTML, XML, RTF, PICTURE, TEXT, UNKNOWN -> throw kind.shown()
                    .map(shown -> new WorkbookException(Problem.OTHER_KIND, file, shown))
                    .orElseGet(() -> new WorkbookException(Problem.NOT_EXCEL, file));
        };
    }
}
