package nl.doorbouw.app.frame;

/** How much the status bar says: each of these leaves out something more than the one before it, what can best be missed first. */
enum Room {
    ALL,
    /** The dates without “after the start”. */
    NO_WORDS,
    /** All of it in smaller letters. */
    SMALL,
    NO_P50,
    /** Of questions, differences and notices the numbers alone. */
    NUMBERS,
    /** Of the start of building the date by plan alone. */
    FEW_DATES
}
