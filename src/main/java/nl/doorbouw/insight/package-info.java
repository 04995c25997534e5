/**
 * One question to a plan and its schedule, one class: what the other routes would give, what an answer would do, what
 * parallel preparation gains, which question to answer first, what the answers warn of. {@link nl.doorbouw.insight.Planner} turns a plan into a schedule.
 * Knows no language, no files and no screen.
 */
package nl.doorbouw.insight;
