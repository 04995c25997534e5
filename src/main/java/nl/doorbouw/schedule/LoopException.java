package nl.doorbouw.schedule;

import java.util.List;

/** Steps that wait for each other in a circle, so that none of them can ever start. */
public final class LoopException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> codes;

    /** @param codes the codes of the steps in the circle, in the order in which they wait */
    public LoopException(List<String> codes) {
        super(String.join(" -> ", codes));
        this.codes = List.copyOf(codes);
    }

    /** The codes of the steps in the circle, each waiting for the one before it, and the first one for the last. */
    public List<String> codes() {
        return codes;
    }
}
