package nl.doorbouw.app.planning.details;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.OriginText;
import nl.doorbouw.text.Words;

/**
 * Says where the bandwidth of a step comes from: its source, what the catalogue says, and the questions that changed
 * it.
 */
final class NumberSource implements DetailsPart {

    private final OriginText origin;
    private final VBox lines = new VBox();

    NumberSource(Catalogue catalogue, Words words) {
        origin = new OriginText(words, catalogue);
        lines.setId("planning-source");
        lines.getStyleClass().add("sentences");
    }

    @Override
    public Node node() {
        return lines;
    }

    @Override
    public void show(Outlook outlook, ScheduledStep step) {
        lines.getChildren().setAll(origin.lines(outlook, step.step()).stream().map(NumberSource::line).toList());
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("caption");
        return label;
    }
}
