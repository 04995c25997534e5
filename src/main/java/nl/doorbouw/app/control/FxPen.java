package nl.doorbouw.app.control;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import nl.doorbouw.chart.Box;
import nl.doorbouw.chart.Point;
import nl.doorbouw.chart.pen.Hue;
import nl.doorbouw.chart.pen.Ink;
import nl.doorbouw.chart.pen.Lettering;
import nl.doorbouw.chart.pen.Pen;

/** Draws on a canvas, with edges on whole device pixels so that lines stay sharp. */
final class FxPen implements Pen {

    private static final double FONT_SIZE = 12;
    private static final double HATCH_STEP = 4;
    private static final double DARKER = 0.62;
    /** No letter of the font is wider; a text that may be wider than its room is clipped. */
    private static final double WIDEST_LETTER = 11;

    private final GraphicsContext graphics;
    private final Function<Ink, Color> colours;
    private final double renderScale;
    private final Font normal;
    private final Font bold;

    /** @param renderScale device pixels a pixel */
    FxPen(GraphicsContext graphics, Function<Ink, Color> colours, double renderScale) {
        this.graphics = graphics;
        this.colours = colours;
        this.renderScale = renderScale;
        String family = Font.getDefault().getFamily();
        normal = Font.font(family, FONT_SIZE);
        bold = Font.font(family, FontWeight.BOLD, FONT_SIZE);
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setTextBaseline(VPos.CENTER);
    }

    @Override
    public void fill(Box box, Hue hue) {
        graphics.setFill(colour(hue));
        Box snapped = snapped(box);
        graphics.fillRect(snapped.x(), snapped.y(), snapped.width(), snapped.height());
    }

    @Override
    public void fillRound(Box box, double radius, Hue hue) {
        graphics.setFill(colour(hue));
        Box snapped = snapped(box);
        double arc = Math.min(2 * radius, snapped.width());
        graphics.fillRoundRect(snapped.x(), snapped.y(), snapped.width(), snapped.height(), arc, arc);
    }

    @Override
    public void outlineRound(Box box, double radius, double width, Hue hue) {
        graphics.setStroke(colour(hue));
        graphics.setLineWidth(width);
        Box snapped = snapped(box.grown(-width / 2)).grown(width / 2);
        graphics.strokeRoundRect(snapped.x(), snapped.y(), snapped.width(), snapped.height(), 2 * radius, 2 * radius);
    }

    @Override
    public void hatch(Box box, Hue hue) {
        clipped(box, () -> {
            graphics.setStroke(colour(hue));
            graphics.setLineWidth(1);
            double first = Math.floor((box.x() - box.height()) / HATCH_STEP) * HATCH_STEP;
            for (double x = first; x < box.right(); x += HATCH_STEP) {
                graphics.strokeLine(x, box.bottom(), x + box.height(), box.y());
            }
        });
    }

    @Override
    public void line(List<Point> points, double width, Hue hue) {
        graphics.setStroke(colour(hue));
        graphics.setLineWidth(width);
        double[] xs = points.stream().mapToDouble(point -> onLine(point.x(), width)).toArray();
        double[] ys = points.stream().mapToDouble(point -> onLine(point.y(), width)).toArray();
        graphics.strokePolyline(xs, ys, xs.length);
    }

    @Override
    public void polygon(List<Point> corners, Hue hue) {
        graphics.setFill(colour(hue));
        double[] xs = corners.stream().mapToDouble(Point::x).toArray();
        double[] ys = corners.stream().mapToDouble(Point::y).toArray();
        graphics.fillPolygon(xs, ys, xs.length);
    }

    @Override
    public void text(String text, Point at, double room, Lettering lettering, Hue hue) {
        graphics.setFill(colour(hue));
        graphics.setFont(lettering.weight() == Lettering.Weight.BOLD ? bold : normal);
        graphics.setTextAlign(switch (lettering.align()) {
            case LEFT -> TextAlignment.LEFT;
            case CENTRE -> TextAlignment.CENTER;
            case RIGHT -> TextAlignment.RIGHT;
        });
        if (text.length() * WIDEST_LETTER <= room) {
            graphics.fillText(text, at.x(), snapped(at.y()));
        } else {
            clipped(roomOf(at, room, lettering), () -> graphics.fillText(text, at.x(), snapped(at.y())));
        }
    }

    @Override
    public void clipped(Box box, Runnable drawing) {
        graphics.save();
        graphics.beginPath();
        graphics.rect(box.x(), box.y(), box.width(), box.height());
        graphics.clip();
        drawing.run();
        graphics.restore();
    }

    private static Box roomOf(Point at, double room, Lettering lettering) {
        double left = switch (lettering.align()) {
            case LEFT -> at.x();
            case CENTRE -> at.x() - room / 2;
            case RIGHT -> at.x() - room;
        };
        return new Box(left, at.y() - FONT_SIZE, room, 2 * FONT_SIZE);
    }

    private Color colour(Hue hue) {
        Color colour = colours.apply(hue.ink());
        return switch (hue.tone()) {
            case SOLID -> colour;
            case BAND, GHOST -> colour.deriveColor(0, 1, 1, hue.tone().opacity());
            case DARKER -> colour.deriveColor(0, 1, DARKER, 1);
        };
    }

    private Box snapped(Box box) {
        double left = snapped(box.x());
        double top = snapped(box.y());
        return new Box(left, top, snapped(box.right()) - left, snapped(box.bottom()) - top);
    }

    private double snapped(double value) {
        return Math.round(value * renderScale) / renderScale;
    }

    /** A line of an odd number of device pixels lies on the middle of one. */
    private double onLine(double value, double width) {
        boolean odd = Math.round(width * renderScale) % 2 == 1;
        return snapped(value) + (odd ? 0.5 / renderScale : 0);
    }
}
