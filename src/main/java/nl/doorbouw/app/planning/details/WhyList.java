package nl.doorbouw.app.planning.details;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.text.Because;
import nl.doorbouw.text.Words;

/** Says why a step has its date, step by step back to the start of the plan; each sentence leads to its step. */
public final class WhyList implements DetailsPart {

    private static final int FIRST = 4;

    private final Words words;
    private final Consumer<String> onStep;
    private final VBox list = new VBox();

    public WhyList(Words words, Consumer<String> onStep) {
        this.words = words;
        this.onStep = onStep;
        list.setId("planning-why");
        list.getStyleClass().add("sentences");
    }

    @Override
    public Node node() {
        return list;
    }

    @Override
    public void show(Outlook outlook, ScheduledStep step) {
        List<String> codes = outlook.schedule().chainTo(step.code()).reversed().stream().map(ScheduledStep::code)
                .toList();
        List<String> sentences = new Because(words, outlook.schedule()).chain(step.code());
        list.getChildren().setAll(links(codes, sentences, 0, Math.min(FIRST, codes.size())));
        if (codes.size() > FIRST) {
            list.getChildren().add(more(codes, sentences));
        }
    }

    private Hyperlink more(List<String> codes, List<String> sentences) {
        Hyperlink more = new Hyperlink(words.say("planning.why.more", codes.size() - FIRST));
        more.setOnAction(_ -> {
            list.getChildren().remove(more);
            list.getChildren().addAll(links(codes, sentences, FIRST, codes.size()));
        });
        return more;
    }

    private List<Node> links(List<String> codes, List<String> sentences, int from, int to) {
        return IntStream.range(from, to).<Node>mapToObj(i -> sentence(sentences.get(i), codes.get(i))).toList();
    }

    private Hyperlink sentence(String sentence, String code) {
        Hyperlink link = new Hyperlink(sentence);
        link.getStyleClass().add("quiet");
        link.setWrapText(true);
        link.setOnAction(_ -> onStep.accept(code));
        return link;
    }
}
