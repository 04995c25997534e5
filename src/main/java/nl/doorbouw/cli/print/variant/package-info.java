/**
 * Writes, for people and as JSON, what lies beside a plan: measures, variants held against each other, promises counted back.
 */
package nl.doorbouw.cli.print.variant;
