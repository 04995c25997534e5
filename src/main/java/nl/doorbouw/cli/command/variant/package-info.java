/**
 * The commands about what might be: scenarios, baselines, measures and comparing. Where a command has several deeds
 * ({@code scenario start}), each is a method of its class.
 */
package nl.doorbouw.cli.command.variant;
