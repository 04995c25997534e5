package nl.doorbouw.text;

import java.util.ArrayList;
import java.util.List;
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
        String source = new StandingText(words, catalogue, outlook.logbook()).line(Subject.step(step.code())).orElseGet(() -> words.source(step.source()));
        BandwidthOrigin.of(catalogue, plan, step).ifPresentOrElse(origin -> {
            lines.add(words.say("planning.source.catalogue", words.say(origin.catalogue()), source));
            add(lines, "planning.source.answered", origin.answered());
            add(lines, "planning.source.open", origin.open());
        }, () -> {
            lines.add(source);
            plan.route().ifPresent(route -> catalogue.step(step.code()).ifPresent(known -> lines.add(
                    words.say("planning.source.catalogue", words.say(known.bandwidth(route.development())), words.source(known.source())))));
        });
        return lines;
    }

    private void add(List<String> lines, String heading, List<String> questions) {
        if (!questions.isEmpty()) {
            lines.add(words.say(heading));
            questions.forEach(code -> lines.add(words.say("planning.source.question", code,
                    words.say(catalogue.questions().get(code).text()))));
        }
    }
}
