/**
 * What parties see differently and how they agree: the {@link nl.doorbouw.plan.view.Views} of a plan and the plan they
 * make together, on what each value {@link nl.doorbouw.plan.view.Standing stands}, and the edits that settle a difference.
 */
package nl.doorbouw.plan.view;
