/**
 * The words in which parties deal with what they see differently: the rule that holds until they agree, and what they
 * put off. How views are kept and combined lives in {@code plan.view}.
 */
package nl.doorbouw.plan.agree;
