package nl.doorbouw.catalogue;

/** A phase of the scheme, such as 2 Definitie. */
public record Phase(String code, LocalText name) {
}
