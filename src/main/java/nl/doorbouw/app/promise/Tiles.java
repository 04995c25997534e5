package nl.doorbouw.app.promise;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.doorbouw.insight.promise.PlanBack;
import nl.doorbouw.insight.promise.Verdict;
import nl.doorbouw.schedule.Span;
import nl.doorbouw.text.Words;

/** The figures of a promise: how much is left in each of the three passes, the chance of making it, and what is overdue. */
final class Tiles extends HBox {

    /** Where a chance comes from. */
    enum Source {
        /** From the simulation of the plan as it is. */
        ESTIMATE,
        /** From no simulation, or from that of the plan before it changed. */
        COMPUTING,
        /** The simulation knows nothing of the step. */
        ABSENT,
        /** The plan as it is cannot be simulated. */
        FAILED
    }

    private final Words words;
    private final PromiseText text;
    private final Tile shortest;
    private final Tile likely;
    private final Tile longest;
    private final Tile chance;
    private final Tile overdue;

    Tiles(Words words) {
        this.words = words;
        text = new PromiseText(words);
        shortest = tile("shortest");
        likely = tile("likely");
        longest = tile("longest");
        chance = tile("chance");
        overdue = tile("overdue");
        getStyleClass().add("tiles");
        getChildren().setAll(shortest, likely, longest, chance, overdue);
        managedProperty().bind(visibleProperty());
        // Too little room cuts the last of it off, and does not push the screen out of the window.
        setMinWidth(0);
    }

    /** What is done has no chances. */
    void show(Counted counted) {
        PlanBack back = counted.back();
        setVisible(counted.verdict() != Verdict.DONE);
        show(shortest, back, back.step().shortest());
        show(likely, back, back.step().likely());
        show(longest, back, back.step().longest());
        int count = back.overdue().size();
        overdue.show(words.say("promise.overdue.count", count), words.say("promise.overdue.of", counted.rows().size()), count > 0);
    }

    /**
     * @param share  by the last simulation; empty when the step was in none
     * @param source where it comes from
     */
    void showChance(Optional<Double> share, Source source) {
        chance.show(share.map(text::chance).orElse(words.say("promise.chance.unknown")), words.say("promise.chance." + source),
                share.filter(of -> of < PromiseText.EVEN).isPresent());
    }

    private void show(Tile tile, PlanBack back, Span pass) {
        tile.show(text.margin(back, pass), words.date(pass.lastDay()), PromiseText.days(back, pass) > 0);
    }

    private Tile tile(String name) {
        return new Tile("promise-" + name, words.say("promise.tile." + name));
    }

    /** One figure large, with above it what it is and below it where it comes from. */
    private static final class Tile extends VBox {

        private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

        private final Label caption = new Label();
        private final Label value = new Label();
        private final Label below = new Label();

        Tile(String id, String name) {
            setId(id);
            getStyleClass().add("tile");
            caption.setText(name);
            caption.getStyleClass().add("muted");
            value.getStyleClass().add("value");
            below.getStyleClass().add("caption");
            value.setMinWidth(USE_PREF_SIZE);
            getChildren().setAll(caption, value, below);
        }

        /** @param bad whether it is what stands in the way of the promise */
        void show(String figure, String from, boolean bad) {
            value.setText(figure);
            below.setText(from);
            pseudoClassStateChanged(BAD, bad);
            setAccessibleText(String.join(" ", caption.getText(), figure, from));
        }
    }
}
