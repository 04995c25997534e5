/**
 * The commands, one class each: a class reads the arguments of its command, asks the core, and prints. Nothing is
 * computed here. How a command's exceptions become one sentence and an exit code is known in {@code cli} alone.
 */
package nl.doorbouw.cli.command;
