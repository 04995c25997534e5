package nl.doorbouw.chart.paint;

import nl.doorbouw.chart.pen.Pen;

/** Draws one kind of thing of a Gantt. */
interface Painter {

    void paint(GanttView view, Pen pen);
}
