package nl.doorbouw.plan.word;

/** What an open question does to the bandwidth. */
public enum OpenQuestions implements Coded {
    /** The widest of both answers: the shortest in the first pass, the longest in the third. */
    FULL("full"),
    /** The base case of the catalogue in all three passes. */
    BASE("base");

    private final String code;

    OpenQuestions(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
