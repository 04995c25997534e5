package nl.doorbouw.chart.paint;

import nl.doorbouw.chart.Box;
import nl.doorbouw.chart.GanttRow;
import nl.doorbouw.chart.pen.Ink;
import nl.doorbouw.chart.pen.Pen;

/** Draws the backgrounds of rows: phases and the selected step. */
final class RowPainter implements Painter {

    @Override
    public void paint(GanttView view, Pen pen) {
        view.layout().visibleRows().forEach(row -> {
            Box box = view.layout().row(row);
            switch (view.layout().rows().get(row)) {
                case GanttRow.Phase _ -> pen.fill(box, Ink.PHASE.solid());
                case GanttRow.Step step when view.isSelected(step.code()) -> pen.fill(box, Ink.SELECTION.solid());
                case GanttRow.Step _, GanttRow.Blank _ -> {
                }
            }
        });
    }
}
