/**
 * The screen Vergelijken: this plan with sequential and with parallel building preparation, as two charts on one time
 * axis and step by step in a table. Every number comes from {@link nl.doorbouw.insight.Comparison}; the charts are
 * painted by {@code chart}.
 */
package nl.doorbouw.app.compare;
