package nl.doorbouw.app;

import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;

/** What a screen asks of the window around it: to lay another screen over everything, or to take that one away. */
public final class CoverEvent extends Event {

    public static final EventType<CoverEvent> COVER = new EventType<>(Event.ANY, "COVER");

    private static final long serialVersionUID = 1;

    private final transient Optional<Screen> over;

    private CoverEvent(Optional<Screen> over) {
        super(COVER);
        this.over = over;
    }

    public static CoverEvent lay(Screen over) {
        return new CoverEvent(Optional.of(over));
    }

    public static CoverEvent lift() {
        return new CoverEvent(Optional.empty());
    }

    /** The screen to lay over everything; empty takes it away. */
    public Optional<Screen> over() {
        return over;
    }
}
