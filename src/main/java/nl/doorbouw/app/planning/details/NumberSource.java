package nl.doorbouw.app.planning.details;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.insight.BandwidthOrigin;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Words;

/**
 * Says where the bandwidth of a step comes from: its source, what the catalogue says, and the questions that changed
 * it.
 */
final class NumberSource implements DetailsPart {

    private final Catalogue catalogue;
    private final Words words;
    private final VBox lines = new VBox();

    NumberSource(Catalogue catalogue, Words words) {
        this.catalogue = catalogue;
        this.words = words;
        lines.setId("planning-source");
        lines.getStyleClass().add("sentences");
    }

    @Override
    public Node node() {
        return lines;
    }

    @Override
    public void show(Outlook outlook, ScheduledStep step) {
        List<String> texts = new ArrayList<>();
        String source = words.source(step.step().source());
        BandwidthOrigin.of(catalogue, outlook.plan(), step.step()).ifPresentOrElse(origin -> {
            texts.add(words.say("planning.source.catalogue", words.say(origin.catalogue()), source));
            add(texts, "planning.source.answered", origin.answered());
            add(texts, "planning.source.open", origin.open());
        }, () -> {
            texts.add(source);
            outlook.plan().route().ifPresent(route -> catalogue.step(step.code()).ifPresent(known -> texts.add(
                    words.say("planning.source.catalogue", words.say(known.bandwidth(route.development())), words.source(known.source())))));
        });
        lines.getChildren().setAll(texts.stream().map(NumberSource::line).toList());
    }

    private void add(List<String> texts, String heading, List<String> questions) {
        if (!questions.isEmpty()) {
            texts.add(words.say(heading));
            questions.forEach(code -> texts.add(words.say("planning.source.question", code,
                    words.say(catalogue.questions().get(code).text()))));
        }
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("caption");
        return label;
    }
}
