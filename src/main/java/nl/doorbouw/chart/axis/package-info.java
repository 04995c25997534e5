/** What marks the time in a Gantt: units and their labels, and the periods that stand shaded. */
package nl.doorbouw.chart.axis;
