package nl.doorbouw.chart.paint;

import java.util.List;
import nl.doorbouw.chart.pen.Ink;
import nl.doorbouw.chart.pen.Pen;

/** Draws a whole Gantt: background first, what must never be hidden last. */
public final class GanttPainter {

    private static final List<Painter> BODY = List.of(new RowPainter(), new ShadePainter(), new GridPainter(),
            new PhasePainter(), new BandPainter(), new LinkPainter(), new BarPainter(), new DiamondPainter(),
            new DeadlinePainter());

    public void paint(GanttView view, Pen pen) {
        pen.fill(view.layout().viewport().body(), Ink.SURFACE.solid());
        pen.clipped(view.layout().viewport().body(), () -> BODY.forEach(painter -> painter.paint(view, pen)));
        new AxisPainter().paint(view, pen);
        new TodayPainter().paint(view, pen);
    }
}
