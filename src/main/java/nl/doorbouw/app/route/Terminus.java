package nl.doorbouw.app.route;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.text.Words;

/** The end of a line: the last choice, the code of the route, and first residents as numbers and as a bar. */
final class Terminus extends StopButton {


    private final Words words;
    private final Label choice;
    private final Label code;
    private final Label range = new Label();
    private final BandwidthBar bar = new BandwidthBar();

    Terminus(Stop stop, Words words) {
        super(stop, words);
        this.words = words;
        getStyleClass().add("terminus");
        setText("");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        choice = column(new Label(choice(words)), "choice");
        code = column(new Label(Route.all().get(stop.lane()).code()), "code");
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox row = new HBox(sign(), choice, code, column(range, "range"), bar);
        row.getStyleClass().add("terminus-row");
        setGraphic(row);
    }

    /** @param wholeWidth the days that the whole width of the bar stands for */
    void show(RouteRow row, int wholeWidth) {
        range.setText(row.firstResidents().map(words::range).orElse("–"));
        bar.show(row.firstResidents(), wholeWidth);
        setAccessibleText(words.say("route.terminus", row.route().code(), words.name(row.route()), range.getText()));
    }

    /** Puts the middle of the sign at a place and lets the row run to the right edge. */
    void placeAt(double x, double y, double right, double height) {
        double left = Math.round(x - sign().prefWidth(-1) / 2 - snappedLeftInset());
        resizeRelocate(left, Math.round(y - height / 2), right - left, Math.round(height));
    }

    /** How far right of the middle of the sign the numbers begin. */
    double rangeBegins() {
        return sign().prefWidth(-1) / 2 + choice.prefWidth(-1) + code.prefWidth(-1);
    }

    /** The style sheet gives the columns their widths. */
    private static Label column(Label label, String styleClass) {
        label.getStyleClass().add(styleClass);
        return label;
    }
}
