/**
 * What the catalogue says about work at risk, as data: which decision can still make which work void, and about how many hours
 * a step takes as long as a project has not entered its own. How much that is in a plan is computed elsewhere.
 */
package nl.doorbouw.catalogue.risk;
