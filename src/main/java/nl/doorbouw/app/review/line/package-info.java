/**
 * The lines of a review: what each says, what it does to first residents, which are ticked, and the table that shows them.
 */
package nl.doorbouw.app.review.line;
