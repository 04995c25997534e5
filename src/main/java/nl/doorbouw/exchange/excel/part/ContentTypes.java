package nl.doorbouw.exchange.excel.part;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.ext.DefaultHandler2;

/** What a workbook file says that each of its parts is. */
final class ContentTypes extends DefaultHandler2 {

    static final String PART = "[Content_Types].xml";

    private final Map<String, String> overrides = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        String type = String.valueOf(attributes.getValue("ContentType"));
        switch (name) {
            case "Override" -> overrides.put(lower(attributes.getValue("PartName")), lower(type));
            case "Default" -> defaults.put(lower(attributes.getValue("Extension")), lower(type));
            default -> {
            }
        }
    }

    /** Whether a part is a workbook of cells as XML, with or without macros, or a template for one. */
    boolean isWorkbook(String part) {
        String type = of(part);
        return (type.contains("spreadsheetml") || type.contains("ms-excel")) && type.endsWith("main+xml");
    }

    /** Whether a part is a workbook in Excel's binary form. */
    boolean isBinaryWorkbook(String part) {
        return of(part).contains("ms-excel.sheet.binary");
    }

    private String of(String part) {
        String extension = part.substring(part.lastIndexOf('.') + 1);
        return overrides.getOrDefault(lower("/" + part), defaults.getOrDefault(lower(extension), ""));
    }

    private static String lower(String text) {
        return String.valueOf(text).toLowerCase(Locale.ROOT);
    }
}
