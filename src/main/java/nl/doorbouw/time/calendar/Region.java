package nl.doorbouw.time.calendar;

/** The part of the Netherlands whose school holidays and bouwvak a plan follows. */
public enum Region {
    /** Groningen, Friesland, Drenthe, Overijssel, Noord-Holland and most of Flevoland. */
    NOORD,
    /** Zuid-Holland and most of Utrecht and Gelderland. */
    MIDDEN,
    /** Limburg, Noord-Brabant, Zeeland and south Gelderland. */
    ZUID
}
