package nl.doorbouw.exchange.excel.read;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes files that no reader should fall for, or that only look like a workbook. */
public final class HostileFiles {

    private static final int MEGABYTE = 1 << 20;
    private static final int LAST_ROW = 1_048_576;
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String START = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String END = "</sheetData></worksheet>";

    private HostileFiles() {
    }

    /** Some hundred kilobytes that become hundreds of megabytes: one cell with that many spaces. */
    public static Path zipBomb(Path file) {
        return rewritten(file, Map.of(SHEET, out -> {
            write(out, START + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            byte[] spaces = new byte[MEGABYTE];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 400; i++) {
                out.write(spaces);
            }
            write(out, "</t></is></c></row>" + END);
        }));
    }

    /** As {@link #zipBomb}, with the spaces in a part that describes the file. */
    public static Path bombInContentTypes(Path file) {
        return rewritten(file, Map.of("[Content_Types].xml", out -> {
            write(out, "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
            byte[] spaces = new byte[MEGABYTE];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 400; i++) {
                out.write(spaces);
            }
            write(out, "</Types>");
        }));
    }

    /** A cell whose text stands in another file. */
    public static Path externalEntity(Path file, Path secret) {
        return rewritten(file, Map.of(SHEET, out -> write(out, "<!DOCTYPE a [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + START
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>" + END)));
    }

    /** Entities that grow tenfold nine times: a billion laughs. */
    public static Path growingEntities(Path file) {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return rewritten(file, Map.of(WORKBOOK, out -> write(out, "<!DOCTYPE a [" + entities + "]><workbook>&a9;</workbook>")));
    }

    /** A sheet with as many rows as Excel has, and nothing in them. */
    public static Path emptyRows(Path file) {
        return rewritten(file, Map.of(SHEET, out -> {
            write(out, START);
            for (int row = 1; row <= LAST_ROW; row++) {
                write(out, "<row r=\"" + row + "\" spans=\"1:3\" ht=\"15\" customHeight=\"1\"/>");
            }
            write(out, END);
        }));
    }

    /** A sheet with as many rows as Excel has, each with a number. */
    public static Path fullRows(Path file) {
        return rewritten(file, Map.of(SHEET, out -> {
            write(out, START);
            for (int row = 1; row <= LAST_ROW; row++) {
                write(out, "<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>" + row + "</v></c></row>");
            }
            write(out, END);
        }));
    }

    /** Formulas that need each other, as programs keep them: without a value, or with 0. */
    public static Path circularFormulas(Path file) {
        return rewritten(file, Map.of(SHEET, out -> write(out, START
                + "<row r=\"1\"><c r=\"A1\"><f>B1+1</f></c><c r=\"B1\"><f>A1+1</f><v>0</v></c></row>" + END)));
    }

    public static Path renamedPdf(Path file) {
        return write(file, "%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    public static Path webPage(Path file) {
        return write(file, "\n<html><body><table><tr><td>Code</td></tr></table></body></html>".getBytes(StandardCharsets.UTF_8));
    }

    public static Path commaSeparated(Path file) {
        return write(file, "Code;Vraag;Antwoord\nQ11;Is er grond?;ja\n".getBytes(StandardCharsets.UTF_8));
    }

    public static Path withPassword(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (OutputStream data = encryptor.getDataStream(container)) {
                data.write(good());
            }
            container.writeFilesystem(out);
            return file;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Path oldWithPassword(Path file) {
        try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("A").createRow(0).createCell(0).setCellValue("Code");
            Biff8EncryptionKey.setCurrentUserPassword("geheim");
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    public static Path truncated(Path file) {
        byte[] good = good();
        return write(file, Arrays.copyOf(good, good.length * 2 / 3));
    }

    /** A workbook that says of itself to be a letter. */
    public static Path wrongContentTypes(Path file) {
        return rewritten(file, Map.of("[Content_Types].xml", out -> write(out, """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml"
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""")));
    }

    public static Path withoutContentTypes(Path file) {
        return rewritten(file, Map.of("[Content_Types].xml", out -> { }));
    }

    /** The bytes of a small workbook with nothing wrong with it. */
    public static byte[] good() {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("Vragenlijst").createRow(0).createCell(0).setCellValue("Code");
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a workbook by their names. */
    public static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook of these parts. */
    public static Path zipped(Path file, Map<String, byte[]> parts) {
        Map<String, Content> contents = new TreeMap<>();
        parts.forEach((name, bytes) -> contents.put(name, out -> out.write(bytes)));
        return zip(file, contents);
    }

    /** What stands in a part. */
    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private static Path rewritten(Path file, Map<String, Content> changed) {
        Map<String, Content> contents = new TreeMap<>();
        parts(good()).forEach((name, bytes) -> contents.put(name, out -> out.write(bytes)));
        contents.putAll(changed);
        return zip(file, contents);
    }

    private static Path zip(Path file, Map<String, Content> contents) {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (Map.Entry<String, Content> part : contents.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().to(zip);
                zip.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
