/**
 * Doorbouw: a route map, a checklist and a plan with bandwidths for social housing. {@link nl.doorbouw.Main} builds the
 * objects by hand and picks window or command line; everything else lives in the packages below.
 */
package nl.doorbouw;
