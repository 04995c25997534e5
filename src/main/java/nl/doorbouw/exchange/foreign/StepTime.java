package nl.doorbouw.exchange.foreign;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorbouw.exchange.cell.CellException;
import nl.doorbouw.exchange.cell.CellReader;
import nl.doorbouw.exchange.review.Present;
import nl.doorbouw.exchange.sheet.RawValue;
import nl.doorbouw.exchange.sheet.RowText;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.PlanException.Problem;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.Period;
import nl.doorbouw.time.calendar.CalendarKind;
import nl.doorbouw.time.calendar.Calendars;

/** Reads how long the step of a row lasts: from its duration, from three of them, or from its first and last day. */
final class StepTime {

    /** @param from the column that says it */
    record Time(Bandwidth bandwidth, Meaning from) {
    }

    private static final Subject STEP = Subject.step("M01");

    private final Mapping list;
    private final CellReader reader;
    private final Calendars calendars;

    StepTime(Present present, Mapping list, CellReader reader) {
        this.list = list;
        this.reader = reader;
        calendars = new Calendars(present.outlook().schedule().network().region(),
                Period.ofDays(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 12, 31)));
    }

    /**
     * How long a step lasts; empty when the row does not say.
     *
     * @throws RuntimeException when what it says cannot be read
     */
    Optional<Time> of(RowText row) {
        if (list.value(row, Meaning.DURATION).isPresent()) {
            return Optional.of(new Time(bandwidth(row, Meaning.DURATION), Meaning.DURATION));
        }
        if (list.value(row, Meaning.LIKELY).isPresent()) {
            return Optional.of(new Time(three(row), Meaning.LIKELY));
        }
        Optional<LocalDate> start = date(row, Meaning.START);
        Optional<LocalDate> finish = date(row, Meaning.FINISH);
        return start.flatMap(first -> finish.map(last -> new Time(between(first, last), Meaning.FINISH)));
    }

    private Bandwidth three(RowText row) {
        Duration likely = bandwidth(row, Meaning.LIKELY).likely();
        Duration min = list.value(row, Meaning.MIN).isPresent() ? bandwidth(row, Meaning.MIN).likely() : likely;
        Duration max = list.value(row, Meaning.MAX).isPresent() ? bandwidth(row, Meaning.MAX).likely() : likely;
        return new Bandwidth(min, likely, max);
    }

    private Bandwidth bandwidth(RowText row, Meaning meaning) {
        if (list.value(row, meaning).filter(RawValue.Date.class::isInstance).isPresent()) {
            throw new CellException("dateForDuration");
        }
        return ForeignDuration.read(list.shown(row, meaning), Headings.unit(list.column(meaning).map(Mapping.Column::heading).orElse("")));
    }

    private Optional<LocalDate> date(RowText row, Meaning meaning) {
        return list.value(row, meaning)
                .map(value -> LocalDate.parse(reader.read(STEP, Fields.NOT_BEFORE, Optional.of(value))));
    }

    /** The working days from the first up to and including the last. */
    private Bandwidth between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new PlanException(Problem.FINISH_BEFORE_START, "", first, last);
        }
        int days = calendars.days(CalendarKind.WORK, 0).count((int) first.toEpochDay(), (int) last.toEpochDay() + 1);
        return Bandwidth.of(Duration.days(Math.max(days, 1)));
    }
}
