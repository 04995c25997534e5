/** The commands about a date that must be made: counting a plan back from it. */
package nl.doorbouw.cli.command.promise;
