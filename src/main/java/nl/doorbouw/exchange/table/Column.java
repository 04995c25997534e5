package nl.doorbouw.exchange.table;

import java.util.Optional;
import nl.doorbouw.text.Words;

/**
 * One column.
 *
 * @param key    names it among the columns of its sheet
 * @param input  whether people fill it in, in some rows at least
 * @param target what an edit in it changes, when that is the same field in every row; a cell without a slot stands fast
 *               all the same, as the text of a catalogue's question does, and a new row takes it
 */
public record Column(String key, Form form, boolean input, Optional<Target> target) {

    /** A column that people read only. */
    public static Column computed(String key, Form form) {
        return new Column(key, form, false, Optional.empty());
    }

    /** A column in which every row takes the same field. */
    public static Column input(String key, Form form, Target target) {
        return new Column(key, form, true, Optional.of(target));
    }

    /** A column in which each row takes a field of its own. */
    public static Column mixed(String key, Form form) {
        return new Column(key, form, true, Optional.empty());
    }

    /** What stands above it; different from every other heading of its sheet in the same language. */
    public String heading(Words words) {
        return words.say("column." + key);
    }
}
