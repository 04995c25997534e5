/**
 * Simulates a plan: thousands of runs in which every bandwidth and every open question is drawn, and what they add up to. {@code draw}
 * holds the random numbers and distributions, {@code run} the runs themselves; {@link nl.doorbouw.schedule.simulate.Simulator} is the way
 * in and a {@link nl.doorbouw.schedule.simulate.Simulation} comes out. Days are calendar days from the start of the plan. No clock.
 */
package nl.doorbouw.schedule.simulate;
