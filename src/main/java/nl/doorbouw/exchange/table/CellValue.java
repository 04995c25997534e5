package nl.doorbouw.exchange.table;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** What stands in a cell. */
public sealed interface CellValue {

    CellValue NOTHING = new Nothing();

    /** An empty cell. */
    record Nothing() implements CellValue {
    }

    /** A text that a cell can hold: see {@link CellText}. */
    record Text(String text) implements CellValue {

        public Text {
            text = CellText.held(text);
        }
    }

    /** A number. */
    record Number(double number) implements CellValue {
    }

    /** A day. */
    record Day(LocalDate day) implements CellValue {
    }

    /** A day and a time, in the time zone of whoever made the table. */
    record Moment(LocalDateTime moment) implements CellValue {
    }

    /** A text; nothing when it is empty. */
    static CellValue text(String text) {
        return text.isEmpty() ? NOTHING : new Text(text);
    }

    /** Calendar days as weeks, to a tenth. */
    static CellValue weeks(int calendarDays) {
        return new Number(Math.round(calendarDays / 0.7) / 10.0);
    }
}
