package nl.doorbouw.app.compare.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.doorbouw.catalogue.measure.Measure;
import nl.doorbouw.insight.measure.Gain;
import nl.doorbouw.insight.measure.MeasureOutlook;
import nl.doorbouw.insight.measure.Measures;
import nl.doorbouw.text.Words;

/** Writes what the table of measures says. */
final class MeasureText {

    private static final String UNKNOWN = "–";

    private final Words words;

    MeasureText(Words words) {
        this.words = words;
    }

    String alone(MeasureOutlook outlook) {
        return gain(outlook.alone().map(Gain::likely));
    }

    String onTop(MeasureOutlook outlook) {
        return gain(outlook.onTop().map(Gain::likely));
    }

    String p80(MeasureOutlook outlook) {
        return gain(outlook.p80());
    }

    /** The letters of the parties of which something is asked, each once: {@code G C}. */
    String asks(Measure measure) {
        return measure.asks().stream().map(ask -> String.valueOf(ask.party().letter())).distinct().collect(Collectors.joining(" "));
    }

    String named(Measure measure) {
        return words.say("cause.measure", measure.code(), words.say(measure.name()));
    }

    /** What a glance at the table should leave: the best next measure, or that there is none. */
    String headline(Measures measures) {
        return measures.bestNext().map(best -> words.say("measures.screen.best", words.say(best.measure().name()), gives(best)))
                .orElseGet(() -> words.say("measures.noneLeft"));
    }

    /** A measure that gains nothing in the likely case may still do so at P80, or in the longest case. */
    private String gives(MeasureOutlook best) {
        if (best.onTop().filter(gain -> gain.likely() > 0).isPresent()) {
            return onTop(best);
        }
        return best.p80().filter(days -> days > 0).map(_ -> words.say("measures.screen.atP80", p80(best)))
                .orElseGet(() -> words.say("measures.screen.atLongest", gain(best.onTop().map(Gain::max))));
    }

    /** Those that do nothing on the route of the plan; empty when all do. */
    String elsewhere(Measures measures) {
        List<String> names = measures.elsewhere().stream().map(this::named).toList();
        return names.isEmpty() ? "" : words.say("measures.elsewhere", String.join(", ", names));
    }

    /** The whole row in one sentence, as a screen reader says it. */
    String spoken(MeasureOutlook outlook) {
        return words.say(outlook.taken() ? "measures.screen.spoken.taken" : "measures.screen.spoken", named(outlook.measure()),
                alone(outlook), onTop(outlook), p80(outlook));
    }

    /** A gain is a change to earlier, so its sign is turned. */
    private String gain(Optional<Integer> days) {
        return days.map(gain -> words.change(-gain)).orElse(UNKNOWN);
    }
}
