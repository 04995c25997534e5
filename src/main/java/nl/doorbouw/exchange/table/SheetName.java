package nl.doorbouw.exchange.table;

import java.util.Locale;
import nl.doorbouw.text.Words;

/** The sheets of a workbook, in their order. */
public enum SheetName {
    /** Facts, the choices of the route map and the meetings of the decision bodies. */
    PROJECT,
    /** The checklist. */
    QUESTIONS,
    /** The steps with their dates. */
    PLANNING,
    /** What the municipality and the corporation agreed and put off. */
    MINUTES,
    /** Every entry. */
    LOGBOOK,
    /** The twelve routes. */
    ROUTES,
    /** Sequential beside parallel. */
    COMPARISON,
    /** How to fill it in. */
    GUIDE;

    /** The key of its title in the messages. */
    public String key() {
        return "sheet." + name().toLowerCase(Locale.ROOT);
    }

    /** What stands on its tab. */
    public String title(Words words) {
        return words.say(key());
    }
}
