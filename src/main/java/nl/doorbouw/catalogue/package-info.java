/**
 * The catalogue from which every plan starts: phases, decision bodies, steps and closed questions as data, and how a plan
 * tailors them to its route and answers, which gives a {@link nl.doorbouw.catalogue.tailor.Network}. {@code effect} is the
 * closed vocabulary of what an answer does; {@code read} reads and checks the files; {@code tailor} fits a catalogue to a
 * plan. Dates are computed elsewhere.
 */
package nl.doorbouw.catalogue;
