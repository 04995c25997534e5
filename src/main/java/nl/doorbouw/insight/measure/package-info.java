/**
 * What the measures of the catalogue would gain in one plan, alone and on top of those already taken, and which one is best
 * to take next.
 */
package nl.doorbouw.insight.measure;
