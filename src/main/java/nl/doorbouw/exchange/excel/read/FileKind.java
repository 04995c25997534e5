package nl.doorbouw.exchange.excel.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.FileMagic;

/** What a file is, by its first bytes: people rename files, and programs call a web page a workbook. */
enum FileKind {
    /** A package of parts: {@code .xlsx} and its kin. */
    ZIP(""),
    /** The container of the old Office, and of files with a password. */
    OLE(""),
    /** A workbook from before 1997. */
    ANCIENT_EXCEL(""),
    PDF("PDF"),
    HTML("HTML"),
    XML("XML"),
    RTF("RTF"),
    PICTURE("JPG/PNG"),
    /** Text without any mark, such as CSV. */
    TEXT("CSV"),
    UNKNOWN("");

    private static final int FIRST_BYTES = 512;

    private final String shown;

    FileKind(String shown) {
        this.shown = shown;
    }

    /** The name by which people know it, when it has one. */
    Optional<String> shown() {
        return Optional.of(shown).filter(name -> !name.isEmpty());
    }

    static FileKind of(Path file) throws IOException {
        byte[] first;
        try (InputStream stream = Files.newInputStream(file)) {
            first = stream.readNBytes(FIRST_BYTES);
        }
        if (first.length > 1 && first[0] == 'P' && first[1] == 'K') {
            return ZIP;
        }
        return switch (FileMagic.valueOf(Arrays.copyOf(first, FIRST_BYTES))) {
            case OLE2 -> OLE;
            case OOXML -> ZIP;
            case BIFF2, BIFF3, BIFF4 -> ANCIENT_EXCEL;
            case PDF -> PDF;
            case HTML -> HTML;
            case XML -> XML;
            case RTF -> RTF;
            case JPEG, GIF, PNG, TIFF, WMF, EMF, BMP -> PICTURE;
            case MSWRITE, WORD2, UNKNOWN -> unmarked(first);
        };
    }

    private static FileKind unmarked(byte[] first) {
        String text = new String(first, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("<")) {
            return text.startsWith("<?xml") ? XML : HTML;
        }
        boolean readable = text.chars().allMatch(character -> character >= ' ' || Character.isWhitespace(character));
        return readable && !text.isEmpty() ? TEXT : UNKNOWN;
    }
}
