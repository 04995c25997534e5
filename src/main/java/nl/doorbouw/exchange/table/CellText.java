package nl.doorbouw.exchange.table;

/** Says what a cell keeps of a text, so that whoever writes and whoever reads a workbook see the same. */
public final class CellText {

    /** The most UTF-16 units that Excel keeps in a cell. */
    public static final int MOST = 32_767;

    private CellText() {
    }

    /** The text as a cell holds it: cut at {@value #MOST} units, never inside a character, and with line feeds alone. */
    public static String held(String text) {
        String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        if (lines.length() <= MOST) {
            return lines;
        }
        return lines.substring(0, Character.isHighSurrogate(lines.charAt(MOST - 1)) ? MOST - 1 : MOST);
    }
}
