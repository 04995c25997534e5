package nl.doorbouw.exchange.excel.part;

import nl.doorbouw.exchange.sheet.RawValue;
import org.apache.poi.ss.usermodel.DateUtil;

/** Reads the numbers of a workbook, which are dates where their style says so. */
record SerialDates(DateStyles styles, boolean from1904) {

    /** The day after 31 December 9999, the last one that Excel shows. */
    private static final double END = 2_958_466;

    /** @param style the number of the cell's style */
    RawValue value(String written, int style) {
        try {
            double number = Double.parseDouble(written.strip());
            if (!Double.isFinite(number)) {
                return new RawValue.Fault(written);
            }
            return number >= 1 && number < END && styles.isDate(style)
                    ? new RawValue.Date(DateUtil.getLocalDateTime(number, from1904).toLocalDate()) : new RawValue.Number(number);
        } catch (NumberFormatException _) {
            return new RawValue.Fault(written);
        }
    }
}
