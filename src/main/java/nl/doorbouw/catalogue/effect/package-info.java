/**
 * The closed vocabulary of what an answer does to a plan, one record a word. What each does is in
 * {@link nl.doorbouw.catalogue.tailor.Tailoring}; a new word does not compile until every place has answered.
 */
package nl.doorbouw.catalogue.effect;
