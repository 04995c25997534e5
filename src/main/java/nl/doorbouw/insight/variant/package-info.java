/**
 * Variants of a plan held against each other: the plan itself, other routes, scenarios, views and baselines. The difference in
 * a date is split twice, over what was changed and over the steps on the chains that decide it, and adds up to the day.
 */
package nl.doorbouw.insight.variant;
