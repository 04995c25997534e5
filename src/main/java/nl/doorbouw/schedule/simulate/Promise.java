package nl.doorbouw.schedule.simulate;

import java.time.LocalDate;

/**
 * The chance that a promised date is made.
 *
 * @param day    the promised last day, inclusive
 * @param chance the share of the runs with this step in which it was finished by then
 */
public record Promise(String code, LocalDate day, double chance) {
}
