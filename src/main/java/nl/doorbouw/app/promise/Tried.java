package nl.doorbouw.app.promise;

import java.time.LocalDate;

/**
 * A date that is tried.
 *
 * @param code of the step that is to be done by then
 * @param day  inclusive
 */
record Tried(String code, LocalDate day) {
}
