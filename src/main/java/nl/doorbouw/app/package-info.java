/**
 * The window, and the only place that knows JavaFX: one package a screen, {@code control} for nodes of our own, and the
 * {@link nl.doorbouw.app.Workspace} in the middle. Screens show an outlook and hand edits to the workspace; they compute no
 * dates.
 */
package nl.doorbouw.app;
