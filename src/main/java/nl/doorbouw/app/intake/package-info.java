/**
 * Bringing a file of another program in: it is read off the FX thread, and what it says is shown before anything is done
 * with it. What it can say and how it is read is known in {@code exchange}.
 */
package nl.doorbouw.app.intake;
