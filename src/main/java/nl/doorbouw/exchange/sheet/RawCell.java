package nl.doorbouw.exchange.sheet;

/**
 * One cell that is not empty.
 *
 * @param column counted from 0
 */
public record RawCell(int column, RawValue value) {

    private static final int LETTERS = 26;

    /** The address of a cell as people write it: {@code D12}. */
    public static String address(int column, int row) {
        return letters(column) + row;
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /**
     * The column, counted from 0, that an address such as {@code D12} names.
     *
     * @return -1 when the address does not begin with a column of at most three letters
     */
    public static int columnOf(String address) {
        int column = 0;
        int at = 0;
        while (at < address.length() && at < 4 && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            column = column * LETTERS + address.charAt(at) - 'A' + 1;
            at++;
        }
        return at > 3 ? -1 : column - 1;
    }
}
