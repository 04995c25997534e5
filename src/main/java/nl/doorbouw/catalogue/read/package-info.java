/**
 * Reads and checks the catalogue files. {@link nl.doorbouw.catalogue.read.CatalogueFiles} are the texts, of the app or
 * of a plan; {@link nl.doorbouw.catalogue.read.CatalogueReader} makes a catalogue of them or tells, in one
 * {@link nl.doorbouw.catalogue.read.CatalogueException}, everything that is wrong, with file and line. The form of the
 * files is explained in {@code resources/catalogue/catalogue.yaml}.
 */
package nl.doorbouw.catalogue.read;
