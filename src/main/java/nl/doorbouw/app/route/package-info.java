/**
 * The screen Route: the route map with its three junctions and the table of all twelve routes. Where everything on the
 * map lies is in {@link nl.doorbouw.app.route.MapGeometry}, without JavaFX; what a route gives comes from the
 * workspace.
 */
package nl.doorbouw.app.route;
