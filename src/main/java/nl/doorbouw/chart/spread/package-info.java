/**
 * How the day on which something is done is spread, as a picture: a histogram with the S-curve of the chances before it, and marks
 * at the days that matter. Geometry in pixels first, then the painter; knows no screen.
 */
package nl.doorbouw.chart.spread;
