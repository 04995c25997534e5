package nl.doorbouw.chart.pen;

import nl.doorbouw.plan.word.Party;

/** What a colour is for; each output says what colour that is. */
public enum Ink {
    PARTY_GEMEENTE, PARTY_CORPORATIE, PARTY_ONTWIKKELAAR, PARTY_AANNEMER, PARTY_DERDEN,
    /** A letter on the colour of that party. */
    ON_GEMEENTE, ON_CORPORATIE, ON_ONTWIKKELAAR, ON_AANNEMER, ON_DERDEN,
    /** What is on the critical path. */
    CRITICAL,
    /** What was promised and is not made. */
    MISSED,
    /** A link that decides when its step starts. */
    LINK,
    LINK_FAINT,
    /** A link of the selected step. */
    LINK_SELECTED,
    GRID,
    TODAY,
    BOUWVAK,
    RECESS,
    WEEKEND,
    /** The row of the selected step. */
    SELECTION,
    /** The row of a phase. */
    PHASE,
    PHASE_BAR,
    MILESTONE,
    TEXT,
    TEXT_MUTED,
    SURFACE,
    AXIS;

    public static Ink of(Party party) {
        return switch (party) {
            case GEMEENTE -> PARTY_GEMEENTE;
            case CORPORATIE -> PARTY_CORPORATIE;
            case ONTWIKKELAAR -> PARTY_ONTWIKKELAAR;
            case AANNEMER -> PARTY_AANNEMER;
            case DERDEN -> PARTY_DERDEN;
        };
    }

    /** For a letter on the colour of a party. */
    public static Ink on(Party party) {
        return switch (party) {
            case GEMEENTE -> ON_GEMEENTE;
            case CORPORATIE -> ON_CORPORATIE;
            case ONTWIKKELAAR -> ON_ONTWIKKELAAR;
            case AANNEMER -> ON_AANNEMER;
            case DERDEN -> ON_DERDEN;
        };
    }

    public Hue solid() {
        return new Hue(this, Hue.Tone.SOLID);
    }

    public Hue band() {
        return new Hue(this, Hue.Tone.BAND);
    }

    public Hue ghost() {
        return new Hue(this, Hue.Tone.GHOST);
    }

    public Hue darker() {
        return new Hue(this, Hue.Tone.DARKER);
    }
}
