/**
 * What two parties see differently and what it does to the plan: a {@link nl.doorbouw.insight.confront.Confrontation} ranks the
 * differences, and a {@link nl.doorbouw.insight.confront.Settlement} settles one.
 */
package nl.doorbouw.insight.confront;
