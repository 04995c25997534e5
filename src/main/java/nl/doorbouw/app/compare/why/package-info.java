/**
 * Why two variants differ in the date of first residents, as a waterfall that adds up to the day: over what was changed, or along
 * the chains of steps that decide the date. The split is computed in {@code insight.variant}.
 */
package nl.doorbouw.app.compare.why;
