package nl.doorbouw.app.confront.view;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.text.Words;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.BandwidthException;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.DurationException;

/** Says under a bandwidth how it is written, and what is typed reads as, in round numbers. */
final class ValueHint extends Label {

    private static final long THOUSAND = 1000;
    /** From ten on half a week says nothing. */
    private static final long ROUND_FROM = 10 * THOUSAND;

    private final Words words;

    ValueHint(Words words) {
        this.words = words;
        setId("view-hint");
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add("caption");
    }

    /** @param field what the value is of; null, as a choice without one gives it, is none */
    void show(Field<?> field, String typed) {
        boolean known = field == Fields.DURATION;
        setVisible(known);
        setManaged(known);
        setText(known ? words.say("viewdialog.hint") + read(typed) : "");
    }

    private String read(String typed) {
        try {
            Bandwidth exact = Bandwidth.parse(typed);
            Bandwidth round = new Bandwidth(round(exact.min()), round(exact.likely()), round(exact.max()));
            return " " + words.say(round.equals(exact) ? "viewdialog.reads" : "viewdialog.readsAbout", words.spoken(round));
        } catch (BandwidthException | DurationException _) {
            return "";
        }
    }

    private static Duration round(Duration exact) {
        return exact.thousandths() < ROUND_FROM ? exact
                : Duration.parse(Math.round(exact.thousandths() / (double) THOUSAND) + exact.unit().symbol());
    }
}
