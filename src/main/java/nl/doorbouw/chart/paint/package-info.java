/**
 * Who draws the Gantt: one small painter for each kind of thing in it, put in order by
 * {@link nl.doorbouw.chart.paint.GanttPainter}. Painters hold no state and draw only what is visible.
 */
package nl.doorbouw.chart.paint;
