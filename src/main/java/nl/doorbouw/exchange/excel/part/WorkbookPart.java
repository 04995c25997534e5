package nl.doorbouw.exchange.excel.part;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.ext.DefaultHandler2;

/** What the main part of a workbook file says: which sheets there are, and from which day its dates are counted. */
final class WorkbookPart extends DefaultHandler2 {

    /** @param id by which the relations know where the sheet lies */
    record Sheet(String name, String id) {
    }

    private final Budget budget;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;

    WorkbookPart(Budget budget) {
        this.budget = budget;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            from1904 = "1".equals(value) || "true".equals(value);
        } else if (name.equals("sheet")) {
            budget.spendSheet();
            sheets.add(new Sheet(String.valueOf(attributes.getValue("name")), id(attributes)));
        }
    }

    List<Sheet> sheets() {
        return sheets;
    }

    boolean from1904() {
        return from1904;
    }

    private static String id(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && attributes.getURI(i).endsWith("/relationships")) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
