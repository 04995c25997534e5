package nl.doorbouw.plan.word;

/** First question of the route map: one site, or an area of several parts with new main structure. */
public enum Development implements Coded {
    /** One site (locatieontwikkeling). */
    LOCATION("location"),
    /** Several parts, new main structure or public space (gebiedsontwikkeling). */
    AREA("area");

    private final String code;

    Development(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The letter of this choice in a route code. */
    public char letter() {
        return this == LOCATION ? 'L' : 'G';
    }
}
