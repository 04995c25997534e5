package nl.doorbouw.app.compare;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorbouw.app.control.twin.TwinCharts;
import nl.doorbouw.chart.axis.Shading;
import nl.doorbouw.insight.Comparison;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.plan.word.Preparation;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.text.Words;

/** Shows the whole of both plans, sequential above parallel, on one time axis. */
final class CompareCharts extends TwinCharts {

    private final Words words;
    private final CompareText text;

    CompareCharts(Words words, LocalDate today, Shading shading) {
        super(words.locale(), today, shading, new CompareText(words)::tip);
        this.words = words;
        text = new CompareText(words);
    }

    /** @param present the one that the plan has */
    void show(Comparison comparison, Preparation present, Shading shading) {
        name(name(Preparation.SEQUENTIAL, comparison.sequential()), name(Preparation.PARALLEL, comparison.parallel()));
        mark(present == Preparation.SEQUENTIAL, present == Preparation.PARALLEL);
        show(Optional.of(comparison.sequential()), Optional.of(comparison.parallel()), shading);
    }

    private String name(Preparation preparation, Schedule schedule) {
        return words.say("compare.chart", words.name(preparation), text.finish(Milestone.FIRST_RESIDENTS.in(schedule)));
    }
}
