package nl.doorbouw.exchange.project.write;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.schedule.Span;
import nl.doorbouw.schedule.Wait;

/**
 * When a task runs in MS Project: from eight o’clock on its first day to five o’clock on its last.
 *
 * @param start    epoch day
 * @param finish   epoch day, exclusive
 * @param calendar in which it counts
 * @param days     how many days of that calendar it takes; none for a milestone
 */
record TaskSpan(int start, int finish, ExportCalendar calendar, int days) {

    static final LocalTime MORNING = LocalTime.of(8, 0);
    static final LocalTime EVENING = LocalTime.of(17, 0);

    /**
     * The likely span of a step. A decision that waits for a meeting begins on the day that its papers are handed in.
     *
     * @param startCounts whether another step looks at the start of this one, so that it must stay what it is
     */
    static TaskSpan of(ScheduledStep step, ExportCalendars calendars, boolean startCounts) {
        Span span = step.likely();
        int start = startCounts ? span.start() : step.waits().stream().filter(Wait.ForMeeting.class::isInstance)
                .mapToInt(wait -> Math.toIntExact(wait.to().toEpochDay())).findFirst().orElse(span.start());
        ExportCalendar own = calendars.of(step.step());
        if (span.isEmpty() || step.step().kind() == StepKind.MILESTONE) {
            return new TaskSpan(start, span.finish(), own, 0);
        }
        // A term of the law, a meeting or an actual date may fall on any day.
        ExportCalendar calendar = own.fits(start, span.finish()) ? own : calendars.everyDay();
        return new TaskSpan(start, span.finish(), calendar, calendar.days().count(start, span.finish()));
    }

    boolean isMilestone() {
        return days == 0;
    }

    static LocalDateTime morning(LocalDate day) {
        return day.atTime(MORNING);
    }

    static LocalDateTime evening(LocalDate day) {
        return day.atTime(EVENING);
    }

    /** The start of a span; what takes no time is at the end of its day when it follows another's last day. */
    static LocalDateTime start(Span span, int start) {
        return span.isEmpty() && span.atDayEnd() ? evening(LocalDate.ofEpochDay(start - 1L)) : morning(LocalDate.ofEpochDay(start));
    }

    static LocalDateTime finish(Span span) {
        return span.isEmpty() && !span.atDayEnd() ? morning(LocalDate.ofEpochDay(span.finish()))
                : evening(LocalDate.ofEpochDay(span.finish() - 1L));
    }
}
