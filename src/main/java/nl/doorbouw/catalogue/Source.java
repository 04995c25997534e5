package nl.doorbouw.catalogue;

import java.util.Set;

/** Where a number or a rule comes from. */
public record Source(Set<Kind> kinds, LocalText text) {

    /** How firm a source is. */
    public enum Kind {
        /** A statute, named by article. */
        STATUTE,
        /** Practice found in a public source. */
        PRACTICE,
        /** General knowledge, not looked up. */
        GENERAL,
        /** Our own estimate, to be overwritten by the project. */
        ESTIMATE,
        /** Entered by the project itself. */
        PROJECT
    }

    public Source {
        kinds = Set.copyOf(kinds);
    }

    /** The source of what a project enters itself. */
    public static final Source OWN = new Source(Set.of(Kind.PROJECT), new LocalText("eigen invoer", "own entry"));
}
