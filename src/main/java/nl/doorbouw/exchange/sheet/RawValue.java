package nl.doorbouw.exchange.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The value of one cell. A formula has the value that was computed last. */
public sealed interface RawValue {

    /** How a person would type the value. */
    String shown();

    record Text(String text) implements RawValue {
        @Override
        public String shown() {
            return text;
        }
    }

    record Number(double number) implements RawValue {
        @Override
        public String shown() {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
    }

    /** A number that the workbook shows as a date; the time of day is left out. */
    record Date(LocalDate date) implements RawValue {
        @Override
        public String shown() {
            return date.toString();
        }
    }

    record Flag(boolean on) implements RawValue {
        @Override
        public String shown() {
            return String.valueOf(on);
        }
    }

    /** A formula without a value that can be used: {@code #REF!}, or the formula itself when it was never computed. */
    record Fault(String text) implements RawValue {
        @Override
        public String shown() {
            return text;
        }
    }
}
