package nl.doorbouw.chart.paint;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbouw.chart.GanttLayout;
import nl.doorbouw.chart.StepShape;
import nl.doorbouw.chart.axis.Shading;

/**
 * What is to be seen of a Gantt.
 *
 * @param selected the code of the step that stands out
 */
public record GanttView(GanttLayout layout, Shading shading, LocalDate today, Locale locale, Optional<String> selected,
        Links links) {

    /** Which links are drawn. */
    public enum Links {
        /** All of them, faint but for the driving ones and those of the selected step. */
        ALL,
        /** Those of the selected step only. */
        OF_SELECTION
    }

    /** The steps of which something can be seen. */
    Stream<StepShape> visibleSteps() {
        return layout.visibleRows().mapToObj(layout::shape).flatMap(Optional::stream)
                .filter(shape -> shape.extent().meets(layout.viewport().body()));
    }

    boolean isSelected(String code) {
        return selected.filter(code::equals).isPresent();
    }
}
