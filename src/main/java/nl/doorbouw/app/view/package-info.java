/**
 * Whose eyes a screen looks through: the {@link nl.doorbouw.app.view.Sight} of the plan itself or of one party's view, the
 * {@link nl.doorbouw.app.view.ViewSwitch} that chooses between them, and what the others hold of the same value.
 */
package nl.doorbouw.app.view;
