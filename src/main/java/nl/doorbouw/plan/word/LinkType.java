package nl.doorbouw.plan.word;

/** Which end of a step waits for which end of its predecessor. */
public enum LinkType {
    /** Starts after the predecessor's finish. */
    FS,
    /** Starts after the predecessor's start. */
    SS,
    /** Finishes after the predecessor's finish. */
    FF,
    /** Finishes after the predecessor's start. */
    SF;

    /** Whether the link looks at the predecessor's finish rather than its start. */
    public boolean fromFinish() {
        return this == FS || this == FF;
    }

    /** Whether the link holds the successor's finish rather than its start. */
    public boolean toFinish() {
        return this == FF || this == SF;
    }
}
