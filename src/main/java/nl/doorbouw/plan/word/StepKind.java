package nl.doorbouw.plan.word;

/** What a step is, and so how its finish follows from its start. */
public enum StepKind implements Coded {
    /** Takes working time in its calendar. */
    WORK("work"),
    /** A statutory or waiting term: calendar time. */
    TERM("term"),
    /** Falls on a meeting of a decision body, or takes its bandwidth when no meetings are known. */
    DECISION("decision"),
    /** Takes nothing. */
    MILESTONE("milestone");

    private final String code;

    StepKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
