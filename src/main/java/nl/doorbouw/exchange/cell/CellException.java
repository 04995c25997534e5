package nl.doorbouw.exchange.cell;

import nl.doorbouw.text.ExplainedException;

/** A cell whose value cannot be read for a reason that lies in the workbook rather than in the value. */
public final class CellException extends ExplainedException {

    private static final long serialVersionUID = 1L;

    /** @param problem the last part of the key of its sentence */
    public CellException(String problem, Object... facts) {
        super("import.cell." + problem, facts);
    }
}
