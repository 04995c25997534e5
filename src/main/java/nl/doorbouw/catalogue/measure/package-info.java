/**
 * The measures by which a project may go faster (versnellingsmaatregelen), as data. A measure does nothing that a project
 * cannot enter itself: it is an offer to make some changes together, with what that asks of whom. What it gains is computed
 * elsewhere.
 */
package nl.doorbouw.catalogue.measure;
