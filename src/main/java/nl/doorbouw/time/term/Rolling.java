package nl.doorbouw.time.term;

/** Whether the end of a statutory term moves to an ordinary day (Algemene termijnenwet, BWBR0002448). */
public enum Rolling {
    /** By the act: art. 1 and 2, but not for a term of over 90 days, 12 weeks or 3 months (art. 4). */
    ALGEMENE_TERMIJNENWET,
    /** By the act whatever the length: for who reads an extended term, 8 + 6 weeks, as a term of 8 that rolls. */
    ALSO_WHEN_EXTENDED,
    /** Never: entry into force, and terms counted back from an event. */
    NONE
}
