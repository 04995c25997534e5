package nl.doorbouw.app.compare.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.doorbouw.app.compare.CompareText;
import nl.doorbouw.app.compare.Held;
import nl.doorbouw.app.why.WhyDates;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.variant.Difference;
import nl.doorbouw.insight.variant.VariantComparison.Side;
import nl.doorbouw.schedule.Schedule;
import nl.doorbouw.text.CauseText;
import nl.doorbouw.text.Words;
import org.controlsfx.control.SegmentedButton;

/** Explains the difference in first residents between the first variant and another one, in either of the two splits. */
public final class WhyPage {

    /** As many bars as are read at a glance. */
    private static final int MOST = 12;
    private static final int WIDEST_NAME = 184;

    private final Words words;
    private final Catalogue catalogue;
    private final WhyDates why;
    private final CompareText text;
    private final Label headline = new Label();
    private final Label chain = new Label();
    private final ComboBox<String> other = new ComboBox<>();
    private final ToggleButton byCause = new ToggleButton();
    private final ToggleButton byPath = new ToggleButton();
    private final WaterfallChart chart;
    private final VBox root;
    private Optional<Held> shown = Optional.empty();

    public WhyPage(Words words, Catalogue catalogue, WhyDates why) {
        this.words = words;
        this.why = why;
        this.catalogue = catalogue;
        text = new CompareText(words);
        chart = new WaterfallChart(words);
        ScrollPane scroll = new ScrollPane(chart);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        chain.setWrapText(true);
        chain.setMinHeight(Region.USE_PREF_SIZE);
        chain.setId("why-chain");
        root = new VBox(top(), chain, scroll);
        root.getStyleClass().add("why-page");
        root.getStylesheets().add(Objects.requireNonNull(getClass().getResource("why.css")).toExternalForm());
    }

    public Node root() {
        return root;
    }

    public void show(Held held) {
        List<String> others = held.names().subList(1, held.names().size());
        shown = Optional.of(held);
        if (!other.getItems().equals(others)) {
            other.getItems().setAll(others);
            other.getSelectionModel().selectFirst();
        }
        other.setVisible(others.size() > 1);
        draw();
    }

    private HBox top() {
        headline.setId("why-headline");
        headline.getStyleClass().add("headline");
        byCause.setText(words.say("compare.why.byCause"));
        byPath.setText(words.say("compare.why.byPath"));
        byPath.setId("why-by-path");
        byCause.setSelected(true);
        for (ToggleButton button : List.of(byCause, byPath)) {
            button.setOnAction(_ -> {
                // One of the two always holds: a click on the one that does keeps it.
                button.setSelected(true);
                draw();
            });
        }
        other.managedProperty().bind(other.visibleProperty());
        other.setAccessibleText(words.say("compare.why.other"));
        other.getSelectionModel().selectedItemProperty().subscribe(_ -> draw());
        other.setMinWidth(WIDEST_NAME);
        other.setMaxWidth(WIDEST_NAME);
        headline.setWrapText(true);
        headline.setMinHeight(Region.USE_PREF_SIZE);
        headline.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(headline, Priority.ALWAYS);
        SegmentedButton split = new SegmentedButton(byCause, byPath);
        split.setMinWidth(Region.USE_PREF_SIZE);
        HBox top = new HBox(headline, other, split);
        top.getStyleClass().add("why-top");
        return top;
    }

    private void draw() {
        int index = other.getSelectionModel().getSelectedIndex() + 1;
        shown.filter(held -> index > 0 && index < held.sides().size()).ifPresent(held -> draw(held, index));
    }

    private void draw(Held held, int index) {
        Side first = held.sides().getFirst();
        Side side = held.sides().get(index);
        Optional<Difference> difference = side.difference();
        chart.setVisible(difference.isPresent());
        if (difference.isEmpty()) {
            headline.setText(words.say("compare.nothingToHold", held.names().get(index)));
            chain.setText("");
            return;
        }
        Difference known = difference.get();
        headline.setText(words.say("compare.why.headline", held.names().get(index), text.gain(-known.days()), held.names().getFirst()));
        boolean causes = byCause.isSelected();
        chain.setText(words.say(known.path().switched() ? (causes ? "compare.why.switched" : "compare.why.switchedHere") : "compare.why.sameChain"));
        Waterfall waterfall = causes ? Waterfall.largestFirst(causes(first, known), MOST, words.say("compare.why.otherCauses"))
                : Waterfall.inOrder(path(first, side, known), MOST, words.say("compare.why.otherSteps"));
        chart.show(waterfall, dated(held, 0), dated(held, index));
        why.onDate(chart.first(), () -> held.asked(0, Milestone.FIRST_RESIDENTS.code()));
        why.onDate(chart.last(), () -> held.asked(index, Milestone.FIRST_RESIDENTS.code()));
    }

    private String dated(Held held, int index) {
        return words.say("compare.why.dated", held.names().get(index),
                text.finish(held.sides().get(index).schedule().flatMap(Milestone.FIRST_RESIDENTS::in)));
    }

    private List<Waterfall.Part> causes(Side first, Difference difference) {
        CauseText causes = new CauseText(words, catalogue, first.variant().plan());
        return difference.causes().stream().map(part -> new Waterfall.Part(causes.part(part), part.days())).toList();
    }

    /** A plan that starts on another day, and then the steps of both chains in the order in which they follow each other. */
    private List<Waterfall.Part> path(Side first, Side other, Difference difference) {
        List<Waterfall.Part> parts = new ArrayList<>();
        parts.add(new Waterfall.Part(words.say("compare.planStart"), difference.path().planStart()));
        difference.path().parts().forEach(part -> parts.add(new Waterfall.Part(words.say("compare.why.step." + part.role(), part.code(),
                name(part.code(), first.schedule(), other.schedule())), part.days())));
        return parts;
    }

    private String name(String code, Optional<Schedule> first, Optional<Schedule> other) {
        return Stream.of(first, other).flatMap(Optional::stream)
                .flatMap(schedule -> schedule.step(code).stream()).map(step -> words.say(step.step().name())).findFirst().orElse("");
    }
}
