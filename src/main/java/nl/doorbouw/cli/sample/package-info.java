/**
 * The sample plans: made-up projects that show what the app can do, written as edits in {@code resources/samples} and
 * made into plan files in the same way as a person's plan. No made-up name is that of a real municipality or
 * corporation.
 */
package nl.doorbouw.cli.sample;
