/**
 * What the window and the command line open: a plan file together with the outlook of what is in it, and the example plans.
 * How a plan is kept on disk is the business of the package above.
 */
package nl.doorbouw.file.document;
