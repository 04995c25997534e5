package nl.doorbouw.exchange.table;

/** What kind of value the cells of a column hold, from which a writer takes format and width. */
public enum Form {
    /** A code of a few characters. */
    CODE,
    /** A line of text. */
    TEXT,
    /** Steps with their links. */
    LINKS,
    /** Text of several lines. */
    LONG_TEXT,
    /** Text of many lines, for which there is more room. */
    WIDE_TEXT,
    /** One of a closed list. */
    CHOICE,
    /** A day. */
    DATE,
    /** A day and a time. */
    MOMENT,
    /** A part of a bandwidth: a number of weeks, or a text such as {@code 5d} in another unit. */
    WEEKS,
    /** Weeks of which no more than the tenths are shown. */
    TENTHS,
    /** A number. */
    NUMBER,
    /** Weeks by which something moves, with their sign. */
    CHANGE
}
