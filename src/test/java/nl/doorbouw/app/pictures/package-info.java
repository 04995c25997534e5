/**
 * Draws the screens into {@code target/pictures}, so that they can be looked at: {@link nl.doorbouw.app.pictures.Pictures} is started by
 * a documented command, each {@link nl.doorbouw.app.pictures.Drawing} draws the states of one screen in the {@link nl.doorbouw.app.pictures.Studio}.
 */
package nl.doorbouw.app.pictures;
