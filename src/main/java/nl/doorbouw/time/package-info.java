/**
 * Lengths of time, the days that count and how people write them: durations, bandwidths, lags, working-day tables,
 * dates. Inside, a day is an {@code int} epoch day and a span is half open; {@link java.time.LocalDate} appears only
 * at the edges. Which days count (holidays, bouwvak, seasons) is in {@code calendar}, decision bodies in
 * {@code meeting}, statutory terms in {@code term}. Nothing here reads a clock, a file or a screen.
 */
package nl.doorbouw.time;
