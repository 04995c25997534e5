package nl.doorbouw.app.route;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.text.Words;

/** A stop on the map as a button: its sign on the lines, and the choice it stands for above it. */
class StopButton extends Button {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double SIGN_WIDTH = 14;

    private final Stop stop;
    private final Region sign = new Region();

    StopButton(Stop stop, Words words) {
        this.stop = stop;
        sign.getStyleClass().add("sign");
        double height = MapGeometry.bundle(stop.junction().lanes()) + SIGN_WIDTH;
        sign.setMinSize(SIGN_WIDTH, height);
        sign.setMaxSize(SIGN_WIDTH, height);
        getStyleClass().setAll("stop");
        setContentDisplay(ContentDisplay.BOTTOM);
        setGraphic(sign);
        setText(choice(words));
        setFocusTraversable(false);
    }

    Stop stop() {
        return stop;
    }

    final Node sign() {
        return sign;
    }

    /** The choice in a word or two. */
    final String choice(Words words) {
        Route route = Route.all().get(stop.lane());
        return switch (stop.junction()) {
            case DEVELOPMENT -> words.say("route.short.Development." + route.development());
            case INSTRUMENT -> words.say("route.short.Instrument." + route.instrument());
            case PREPARATION -> words.name(route.preparation());
        };
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /** Puts the middle of the sign at a place. */
    void placeAt(double x, double y) {
        double width = prefWidth(-1);
        double height = prefHeight(-1);
        resizeRelocate(Math.round(x - width / 2),
                Math.round(y + sign.minHeight(-1) / 2 + snappedBottomInset() - height), width, height);
    }
}
