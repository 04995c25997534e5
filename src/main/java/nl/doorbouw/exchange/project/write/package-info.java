/**
 * Writes a plan as XML that MS Project reads: steps with their likely durations under their phases, links, calendars and set dates,
 * so that MS Project comes to the same likely dates. {@link nl.doorbouw.exchange.project.write.ProjectExport} is the way in.
 */
package nl.doorbouw.exchange.project.write;
