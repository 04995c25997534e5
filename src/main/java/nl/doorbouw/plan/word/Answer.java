package nl.doorbouw.plan.word;

/** The answer to a closed question. */
public enum Answer implements Coded {
    /** Ja. */
    YES("ja"),
    /** Nee. */
    NO("nee"),
    /** N.v.t.: the effect of nee, without its warnings. */
    NOT_APPLICABLE("nvt"),
    /** Onbekend: still open; keeps the widest bandwidth of both answers. */
    OPEN("onbekend");

    private final String code;

    Answer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
