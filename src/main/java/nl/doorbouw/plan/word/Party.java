package nl.doorbouw.plan.word;

/** Who does a step, answers a question or makes an edit. */
public enum Party implements Coded {
    /** The municipality. */
    GEMEENTE('G'),
    /** The housing corporation. */
    CORPORATIE('C'),
    /** The developer. */
    ONTWIKKELAAR('O'),
    /** The contractor. */
    AANNEMER('A'),
    /** Others: consultants, province, utilities, courts. */
    DERDEN('D');

    private final char letter;

    Party(char letter) {
        this.letter = letter;
    }

    /** The letter that stands beside the party's colour. */
    public char letter() {
        return letter;
    }

    @Override
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
