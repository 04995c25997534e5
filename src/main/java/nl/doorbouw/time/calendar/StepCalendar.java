package nl.doorbouw.time.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a step's calendar is called: one that holds all year, or a season outside which the step cannot start. */
public sealed interface StepCalendar permits CalendarKind, Season {

    /**
     * Reads {@code work}, {@code building}, {@code building+frost}, {@code school}, {@code continuous} or
     * {@code season 05-15..09-30}, in upper or lower case; {@code toString} of the result gives that form back.
     *
     * @throws StepCalendarException when it is none of these
     */
    static StepCalendar parse(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.startsWith("season")) {
            return Season.parse(text, wanted.substring("season".length()).strip());
        }
        Optional<CalendarKind> kind = Arrays.stream(CalendarKind.values())
                .filter(each -> each.toString().equals(wanted.replace(" ", ""))).findFirst();
        return kind.orElseThrow(() -> new StepCalendarException(text, StepCalendarException.Reason.UNKNOWN));
    }
}
