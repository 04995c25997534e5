/**
 * A plan counted back from a promised day: when each step must start at the latest to make it, and what should have started
 * already. Today is given from outside.
 */
package nl.doorbouw.insight.promise;
