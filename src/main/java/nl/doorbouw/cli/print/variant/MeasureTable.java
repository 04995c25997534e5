package nl.doorbouw.cli.print.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorbouw.catalogue.measure.Measure;
import nl.doorbouw.cli.print.Table;
import nl.doorbouw.insight.measure.Gain;
import nl.doorbouw.insight.measure.MeasureOutlook;
import nl.doorbouw.insight.measure.Measures;
import nl.doorbouw.text.Words;

/** Writes what the measures would gain as a table for people, in weeks, and what the best next one asks of whom. */
public final class MeasureTable {

    private static final String UNKNOWN = "–";

    private final Words words;

    public MeasureTable(Words words) {
        this.words = words;
    }

    public List<String> lines(Measures measures) {
        Table table = new Table("llrrrrll");
        table.row(words.say("cli.column.code"), words.say("measures.column.measure"), words.say("measures.column.alone"),
                words.say("measures.column.onTop"), words.say("measures.column.p80"),
                words.say("measures.column.longest"), words.say("measures.column.asks"), "");
        measures.offered().forEach(outlook -> table.row(cells(outlook)));
        List<String> lines = new ArrayList<>(table.lines());
        lines.add("");
        lines.addAll(measures.bestNext().map(this::best).orElse(List.of(words.say("measures.noneLeft"))));
        if (!measures.elsewhere().isEmpty()) {
            lines.add(words.say("measures.elsewhere", measures.elsewhere().stream()
                    .map(measure -> measure.code() + " " + words.say(measure.name())).collect(Collectors.joining(", "))));
        }
        return lines;
    }

    private String[] cells(MeasureOutlook outlook) {
        Measure measure = outlook.measure();
        return new String[] {measure.code(), words.say(measure.name()), weeks(outlook.alone().map(Gain::likely)),
            weeks(outlook.onTop().map(Gain::likely)), weeks(outlook.p80()), weeks(outlook.onTop().map(Gain::max)),
            measure.asks().stream().map(ask -> String.valueOf(ask.party().letter())).distinct().collect(Collectors.joining("/")),
            outlook.taken() ? words.say("measures.taken") : ""};
    }

    /** A gain is a change to earlier, so its sign is turned. */
    private String weeks(Optional<Integer> gain) {
        return gain.map(days -> words.change(-days)).orElse(UNKNOWN);
    }

    private List<String> best(MeasureOutlook best) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("measures.best", best.measure().code(), words.say(best.measure().name())));
        best.measure().asks().forEach(ask -> lines.add("  " + words.say("measures.ask", words.name(ask.party()), words.say(ask.what()))));
        best.measure().caution().ifPresent(caution -> lines.add("  " + words.say("measures.caution", words.say(caution))));
        lines.add("  " + words.say("measures.source", words.source(best.measure().source())));
        return lines;
    }
}
