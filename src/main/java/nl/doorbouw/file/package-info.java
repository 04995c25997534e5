/**
 * The plan file: one SQLite database with every entry of a plan's logbook, and the catalogue that the plan began with.
 * Entries are only ever added, and an edit is on disk before {@link nl.doorbouw.file.PlanFile#append} returns. Opening
 * refuses what it does not know and what is damaged, with a {@link nl.doorbouw.file.PlanFileException} that carries the
 * facts. {@code java.sql} is known in this package alone.
 */
package nl.doorbouw.file;
