/**
 * The formats in which a plan travels: Excel workbooks and MS Project files, out and in. One reader or writer a class; what
 * comes in is turned into changes and differences, which the plan takes or leaves. Opens no plan file and shows nothing.
 */
package nl.doorbouw.exchange;
