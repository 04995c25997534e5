/**
 * The geometry of the Gantt: days to pixels, steps to shapes, links to lines, and what lies under a point. Plain
 * records and numbers that know no screen; {@code chart.pen} is what they are drawn with and {@code chart.paint} who
 * draws them, so that the window, PDF, SVG and PNG show the same picture.
 */
package nl.doorbouw.chart;
