/**
 * The screen on which two parties see what they see differently and what it does to the plan. Settling it in a meeting
 * lives in {@code meeting}, filling in a view in {@code view}.
 */
package nl.doorbouw.app.confront;
