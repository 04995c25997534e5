/**
 * What a picture is drawn with: a pen that each output implements, and roles for colours that each output fills in.
 * Nothing here knows what is drawn.
 */
package nl.doorbouw.chart.pen;
