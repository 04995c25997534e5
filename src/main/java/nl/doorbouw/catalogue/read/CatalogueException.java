package nl.doorbouw.catalogue.read;

import java.util.List;
import java.util.stream.Collectors;

/** Catalogue files that cannot be used, with everything that is wrong with them. */
public final class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public CatalogueException(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** All that is wrong, at least one thing, by file and line. */
    public List<Finding> findings() {
        return findings;
    }
}
