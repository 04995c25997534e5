/**
 * The commands with which two parties settle what they see differently: confront shows it, agree settles it, and the minutes
 * tell what was settled.
 */
package nl.doorbouw.cli.command.confront;
