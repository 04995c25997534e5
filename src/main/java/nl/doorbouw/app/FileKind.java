package nl.doorbouw.app;

/** The kinds of file that the user may be asked for. */
public enum FileKind {
    PLAN(".doorbouw"),
    WORKBOOK(".xlsx"),
    PROJECT(".xml");

    private final String ending;

    FileKind(String ending) {
        this.ending = ending;
    }

    /** With its full stop. */
    public String ending() {
        return ending;
    }
}
