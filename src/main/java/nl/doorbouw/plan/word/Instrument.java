package nl.doorbouw.plan.word;

/** Second question of the route map: by which decision the building becomes allowed. */
public enum Instrument implements Coded {
    /** Amending the omgevingsplan. */
    PLAN("OP"),
    /** A permit that deviates from the omgevingsplan (buitenplanse omgevingsplanactiviteit). */
    BOPA("BO"),
    /** A permit alone: the building fits the omgevingsplan in force. */
    PERMIT("OV");

    private final String code;

    Instrument(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
