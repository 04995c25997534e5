package nl.doorbouw.app.control;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.paint.Color;
import nl.doorbouw.chart.pen.Ink;

/**
 * The colours of one canvas as the theme has them: a style property for each ink, named after it, such as
 * {@code -gantt-today}. A change of theme changes the properties, and that repaints.
 */
final class GanttColours {

    private static final Map<Ink, CssMetaData<InkedCanvas, Color>> STYLES = Arrays.stream(Ink.values())
            .collect(Collectors.toMap(ink -> ink, Style::new, (a, _) -> a, () -> new EnumMap<>(Ink.class)));

    private final Map<Ink, SimpleStyleableObjectProperty<Color>> colours = new EnumMap<>(Ink.class);

    GanttColours(InkedCanvas canvas) {
        STYLES.forEach((ink, style) -> {
            SimpleStyleableObjectProperty<Color> colour =
                    new SimpleStyleableObjectProperty<>(style, canvas, ink.name(), Color.GRAY);
            colour.addListener(_ -> canvas.requestPaint());
            colours.put(ink, colour);
        });
    }

    Color of(Ink ink) {
        return colours.get(ink).get();
    }

    static List<CssMetaData<? extends Styleable, ?>> styles() {
        return List.copyOf(STYLES.values());
    }

    private static final class Style extends CssMetaData<InkedCanvas, Color> {

        private final Ink ink;

        Style(Ink ink) {
            super("-gantt-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    StyleConverter.getColorConverter(), Color.GRAY);
            this.ink = ink;
        }

        @Override
        public boolean isSettable(InkedCanvas canvas) {
            return !colour(canvas).isBound();
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(InkedCanvas canvas) {
            return colour(canvas);
        }

        private SimpleStyleableObjectProperty<Color> colour(InkedCanvas canvas) {
            return canvas.colours().colours.get(ink);
        }
    }
}
