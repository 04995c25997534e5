/**
 * The measures to go faster on the screen Vergelijken: what each gains and asks of whom, and the two ways to take it, in a scenario
 * or in the plan. What they gain is computed in {@code insight.measure}.
 */
package nl.doorbouw.app.compare.measure;
