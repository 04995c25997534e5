/**
 * Scenarios in the window, which the Dutch call <i>varianten</i>: the menu that lays one over the plan in every screen, the strip
 * that says so, and the dialog that starts one. What a scenario is stands in {@code plan.variant}; what is compared is the screen
 * of {@code app.compare}.
 */
package nl.doorbouw.app.variant;
