package nl.doorbouw.exchange.excel.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.ext.DefaultHandler2;

/** Which cell styles of a workbook show a number as a date. */
final class DateStyles extends DefaultHandler2 {

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> dates = new ArrayList<>();
    private boolean inCellStyles;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" -> formats.put(number(attributes), String.valueOf(attributes.getValue("formatCode")));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    int format = number(attributes);
                    dates.add(DateUtil.isADateFormat(format, formats.getOrDefault(format, "")));
                }
            }
            default -> {
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        inCellStyles = inCellStyles && !name.equals("cellXfs");
    }

    /** @param style the number of a cell's style; 0 when it has none of its own */
    boolean isDate(int style) {
        return style >= 0 && style < dates.size() && dates.get(style);
    }

    private static int number(Attributes attributes) {
        String number = attributes.getValue("numFmtId");
        return number == null ? 0 : Integer.parseInt(number);
    }
}
