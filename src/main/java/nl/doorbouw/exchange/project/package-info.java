/**
 * What reading and writing MS Project files share: the columns that Doorbouw adds to them, what of a file Doorbouw does not
 * model, and what can be wrong with a file. {@link nl.doorbouw.exchange.project.read} brings a file in,
 * {@link nl.doorbouw.exchange.project.write} makes one.
 */
package nl.doorbouw.exchange.project;
