/**
 * The command line: {@link nl.doorbouw.cli.Cli} knows the commands, in which language they speak, and how what goes
 * wrong becomes one sentence and an exit code. The commands live in {@code command}, the sample plans in
 * {@code sample}. Knows no JavaFX.
 */
package nl.doorbouw.cli;
