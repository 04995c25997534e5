/**
 * The screen Vragenlijst: the closed questions in their groups, answered by mouse or keyboard, with what each answer
 * would do. {@link nl.doorbouw.app.questions.Checklist} knows what is open and what matters, without JavaFX; the list
 * and the details beside it only show that.
 */
package nl.doorbouw.app.questions;
