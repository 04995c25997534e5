/**
 * What the commands share on their way in: the session they run in, the options that say who makes an edit, and the
 * refusal of arguments that are written wrongly. What they share on their way out lives in {@code cli.print}.
 */
package nl.doorbouw.cli.option;
