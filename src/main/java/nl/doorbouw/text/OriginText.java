package nl.doorbouw.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.insight.BandwidthOrigin;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;

/**
 * Says where the bandwidth of a step comes from: its source or whose view it is, what the catalogue says, and the questions that
 * changed it.
 */
public final class OriginText {

    private static final String BETWEEN = " · ";

    private final Words words;
    private final Catalogue catalogue;

    public OriginText(Words words, Catalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    /** One sentence or heading a line. */
    public List<String> lines(Outlook outlook, NetworkStep step) {
        Plan plan = outlook.plan();
        List<String> lines = new ArrayList<>();
        String source = source(outlook, step);
        BandwidthOrigin.of(catalogue, plan, step).ifPresentOrElse(origin -> {
            lines.add(words.say("planning.source.catalogue", words.say(origin.catalogue()), source));
            add(lines, "planning.source.answered", origin.answered());
            add(lines, "planning.source.open", origin.open());
        }, () -> {
            lines.add(source);
            plan.route().ifPresent(route -> catalogue.step(step.code()).ifPresent(known -> lines.add(
                    words.say("planning.source.catalogue", words.say(known.bandwidth(route.development())),
                    words.source(known.source())))));
        });
        return lines;
    }

    /** The source in one line, with the questions that changed it by their codes. */
    public String line(Outlook outlook, NetworkStep step) {
        return BandwidthOrigin.of(catalogue, outlook.plan(), step).map(origin -> Stream.of(source(outlook, step),
                named("origin.answered", origin.answered()), named("origin.open", origin.open()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN)))
                .orElseGet(() -> String.join(BETWEEN, lines(outlook, step)));
    }

    private String source(Outlook outlook, NetworkStep step) {
        return new StandingText(words, catalogue, outlook.logbook()).line(Subject.step(step.code()))
                .orElseGet(() -> words.source(step.source()));
    }

    private String named(String key, List<String> questions) {
        return questions.isEmpty() ? "" : words.say(key, String.join(", ", questions));
    }

    private void add(List<String> lines, String heading, List<String> questions) {
        if (!questions.isEmpty()) {
            lines.add(words.say(heading));
            questions.forEach(code -> lines.add(words.say("planning.source.question", code,
                    words.say(catalogue.questions().get(code).text()))));
        }
    }
}
