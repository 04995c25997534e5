/**
 * Statutory terms: on which day a term starts, how long it runs and whether the Algemene termijnenwet moves its end.
 * Which days are ordinary days comes from {@code calendar}; which step has which term from the catalogue.
 */
package nl.doorbouw.time.term;
