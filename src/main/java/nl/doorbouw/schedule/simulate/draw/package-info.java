/**
 * How a simulation draws: random numbers that depend on seed, name and run alone, the two shapes of a bandwidth, quantiles in
 * whole days, and the normal distribution by which steps of one party move together. The same numbers on any machine: plain
 * double arithmetic and {@link java.lang.StrictMath}.
 */
package nl.doorbouw.schedule.simulate.draw;
