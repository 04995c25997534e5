/**
 * One run after another: a plan with its open questions laid out once in flat arrays, answers and lengths drawn, dates computed as the
 * forward pass does, and counted. A run allocates nothing. What comes out is put in records by the package above.
 */
package nl.doorbouw.schedule.simulate.run;
