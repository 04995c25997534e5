package nl.doorbouw.chart.paint;

import java.util.ArrayList;
import java.util.List;
import nl.doorbouw.chart.Box;
import nl.doorbouw.chart.Point;
import nl.doorbouw.chart.pen.Hue;
import nl.doorbouw.chart.pen.Lettering;
import nl.doorbouw.chart.pen.Pen;

/** A pen that writes down in words what is drawn. */
final class WritingPen implements Pen {

    private final List<String> written = new ArrayList<>();

    List<String> written() {
        return written;
    }

    @Override
    public void fill(Box box, Hue hue) {
        write("fill", box, hue);
    }

    @Override
    public void fillRound(Box box, double radius, Hue hue) {
        write("fillRound", box, hue);
    }

    @Override
    public void outlineRound(Box box, double radius, double width, Hue hue) {
        write("outlineRound", box, hue);
    }

    @Override
    public void hatch(Box box, Hue hue) {
        write("hatch", box, hue);
    }

    @Override
    public void line(List<Point> points, double width, Hue hue) {
        written.add("line " + name(hue));
    }

    @Override
    public void polygon(List<Point> corners, Hue hue) {
        written.add("polygon " + name(hue));
    }

    @Override
    public void text(String text, Point at, double room, Lettering lettering, Hue hue) {
        written.add("text " + text + " " + name(hue));
    }

    @Override
    public void clipped(Box box, Runnable drawing) {
        drawing.run();
    }

    private void write(String deed, Box box, Hue hue) {
        written.add("%s %s %.0f,%.0f %.0f×%.0f".formatted(deed, name(hue), box.x(), box.y(), box.width(),
                box.height()));
    }

    private static String name(Hue hue) {
        return hue.ink() + " " + hue.tone();
    }
}
