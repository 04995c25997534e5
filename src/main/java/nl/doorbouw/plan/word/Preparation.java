package nl.doorbouw.plan.word;

/** Third question of the route map: building preparation after the planning decision, or beside it. */
public enum Preparation implements Coded {
    /** Design and tender follow the planning decision (volgordelijk). */
    SEQUENTIAL("sequential"),
    /** Design and tender run beside the planning procedure. */
    PARALLEL("parallel");

    private final String code;

    Preparation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The letter of this choice in a route code. */
    public char letter() {
        return this == SEQUENTIAL ? 'S' : 'P';
    }
}
