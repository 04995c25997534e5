/**
 * Reads what MS Project saves, as .mpp or as XML, and turns its tasks into steps of a plan without a route.
 * {@link nl.doorbouw.exchange.project.read.ProjectFile} is the way in; the changes come out with a list of what Doorbouw does not
 * model. Opens no plan file.
 */
package nl.doorbouw.exchange.project.read;
