/**
 * Work at risk: what is spent on a plan before the decision that could still make it void, for each decision and as a curve in
 * time. Preparing in parallel saves weeks and costs risk; this is the other side of that.
 */
package nl.doorbouw.insight.risk;
