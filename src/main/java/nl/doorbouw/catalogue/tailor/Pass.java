package nl.doorbouw.catalogue.tailor;

/** The three passes that give the earliest, the likely and the latest date of every step. */
public enum Pass { SHORTEST, LIKELY, LONGEST }
