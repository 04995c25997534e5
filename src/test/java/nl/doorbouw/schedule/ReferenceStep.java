package nl.doorbouw.schedule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import nl.doorbouw.catalogue.TermRule;
import nl.doorbouw.catalogue.tailor.BodyAgenda;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.Lag;
import nl.doorbouw.time.Period;
import nl.doorbouw.time.calendar.CalendarKind;
import nl.doorbouw.time.calendar.Season;
import nl.doorbouw.time.meeting.MeetingRule;
import nl.doorbouw.time.term.FirstDay;

/** How one step runs in one pass, counted day by day. Days are epoch days, spans half open. */
final class ReferenceStep {

    private final Network network;
    private final ReferenceCalendar calendar;
    private final NetworkStep step;
    private final Pass pass;
    /** What was counted before, by the day from which. */
    private final Map<Integer, Integer> finishes = new HashMap<>();
    private final Map<Integer, Integer> nextMeetings = new HashMap<>();

    ReferenceStep(Network network, ReferenceCalendar calendar, NetworkStep step, Pass pass) {
        this.network = network;
        this.calendar = calendar;
        this.step = step;
        this.pass = pass;
    }

    boolean mayStart(int day) {
        if (network.bareWeeks()) {
            return true;
        }
        return switch (step.kind()) {
            case WORK -> mayWork(day, days() == 0);
            case TERM -> step.term().filter(rule -> rule.firstDay() == FirstDay.DAY_ITSELF).isEmpty() || calendar.ordinary(day);
            case DECISION -> rule().isPresent() || mayWork(day, days() == 0 && agenda().isEmpty());
            case MILESTONE -> step.calendar() == CalendarKind.WORK || (step.calendar() instanceof Season season
                    ? opens(season, Duration.ZERO, day) : works(day));
        };
    }

    private boolean mayWork(int day, boolean takesNothing) {
        return step.calendar() instanceof Season season ? opens(season, step.bandwidth().min(), day) : takesNothing || works(day);
    }

    int finish(int start) {
        return finishes.computeIfAbsent(start, this::counted);
    }

    /** A day moved by the lag of a link to this step. */
    int later(int day, Lag lag) {
        boolean everyDay = everyDayCounts();
        int left = everyDay ? size(lag).calendarDays() : size(lag).workingDays();
        int moved = day;
        while (left > 0) {
            moved -= lag.sign() < 0 ? 1 : 0;
            left -= everyDay || calendar.works(step.calendar(), 2, moved) ? 1 : 0;
            moved += lag.sign() > 0 ? 1 : 0;
        }
        return moved;
    }

    /** What a link asks of this step: of Friday and Monday, when no work lies between, the finish may be either. */
    int asked(Link link, int start, int finish) {
        int day = later(link.type().fromFinish() ? finish : start, link.lag());
        while (link.type().toFinish() && !everyDayCounts() && !calendar.works(step.calendar(), 2, day - 1)) {
            day--;
        }
        return day;
    }

    /** Days of float between two days: in the step's calendar, and working days for a term; negative when back. */
    int count(int from, int to) {
        if (to < from) {
            return -count(to, from);
        }
        int counted = 0;
        for (int day = from; day < to; day++) {
            boolean counts = network.bareWeeks()
                    || calendar.works(step.kind() == StepKind.TERM ? CalendarKind.WORK : step.calendar(), 2, day);
            counted += counts ? 1 : 0;
        }
        return counted;
    }

    /** Whether it is a decision that falls on meetings. */
    boolean falls() {
        return rule().isPresent();
    }

    /** Calendar days between the papers and the meeting of a decision that falls on one. */
    int handIn() {
        return rule().orElseThrow().handIn().calendarDays();
    }

    private int counted(int start) {
        if (step.kind() == StepKind.MILESTONE) {
            return start;
        }
        if (network.bareWeeks()) {
            return start + duration().calendarDays();
        }
        return switch (step.kind()) {
            case WORK -> worked(start, days());
            case TERM -> term(start);
            case DECISION -> decision(start);
            case MILESTONE -> start;
        };
    }

    private int worked(int start, int days) {
        int day = start;
        for (int left = days; left > 0; day++) {
            left -= works(day) ? 1 : 0;
        }
        return day;
    }

    /** Algemene termijnenwet, art. 1 and 2: it holds two ordinary days and ends on one, unless art. 4 leaves it out. */
    private int term(int start) {
        Duration length = duration();
        boolean months = length.unit() == Duration.Unit.MONTH && length.thousandths() % 1000 == 0 && !length.isZero();
        int days = (int) Math.round(length.thousandths() / 1000.0 * switch (length.unit()) {
            case DAY -> 1;
            case WEEK -> 7;
            case MONTH -> 91.0 / 3;
        });
        int end = months ? (int) LocalDate.ofEpochDay(start - 1L).plusMonths(length.thousandths() / 1000).toEpochDay() + 1 : start + days;
        if (end == start || !rolls(length)) {
            return end;
        }
        if (end - start >= 3) {
            int least = firstFrom(start, day -> calendar.ordinary(day));
            least = firstFrom(least + 1, day -> calendar.ordinary(day));
            end = Math.max(end, least + 1);
        }
        return firstFrom(end - 1, day -> calendar.ordinary(day)) + 1;
    }

    private boolean rolls(Duration length) {
        boolean longTerm = length.thousandths() > 1000 * switch (length.unit()) {
            case DAY -> 90;
            case WEEK -> 12;
            case MONTH -> 3;
        };
        return step.term().map(TermRule::rolls).orElse(false) && (!longTerm || network.extendedTermRolls());
    }

    private int decision(int start) {
        if (agenda().isEmpty()) {
            return worked(start, days());
        }
        List<Period> blocked = ReferenceCalendar.blocked(agenda().get(), pass == Pass.LONGEST);
        return rule()
                .map(rule -> firstMeeting(rule, blocked, start + rule.handIn().calendarDays()) + 1)
                .orElseGet(() -> firstFrom(worked(start, Math.max(1, days())) - 1, day -> calendar.open(blocked, day)) + 1);
    }

    private int firstMeeting(MeetingRule rule, List<Period> blocked, int from) {
        int day = firstFrom(from, each -> nextMeetings.containsKey(each) || calendar.meets(rule, blocked, each));
        int meeting = nextMeetings.getOrDefault(day, day);
        nextMeetings.put(from, meeting);
        return meeting;
    }

    private static int firstFrom(int from, IntPredicate wanted) {
        int day = from;
        while (!wanted.test(day)) {
            day++;
        }
        return day;
    }

    /** A working day in a season, early enough to do the least part in it; or else the first one of the season. */
    private boolean opens(Season season, Duration least, int day) {
        int year = LocalDate.ofEpochDay(day).getYear();
        return works(day) && (opens(season, least, day, year) || opens(season, least, day, year - 1));
    }

    private boolean opens(Season season, Duration least, int day, int year) {
        int first = firstFrom(in(season.from(), year), this::works);
        int last = in(season.to(), season.to().isBefore(season.from()) ? year + 1 : year);
        return day == first || first < day && day + Math.max(1, least.calendarDays()) <= last + 1;
    }

    private static int in(MonthDay day, int year) {
        return (int) day.atYear(year).toEpochDay();
    }

    private boolean works(int day) {
        return calendar.works(step.calendar(), frostWeeks(), day);
    }

    /** One week of frost in the shortest pass, two in the likely one, three in the longest (domain.md, d.3). */
    private int frostWeeks() {
        return switch (pass) {
            case SHORTEST -> 1;
            case LIKELY -> 2;
            case LONGEST -> 3;
        };
    }

    private boolean everyDayCounts() {
        return network.bareWeeks() || step.kind() == StepKind.TERM || step.calendar() == CalendarKind.CONTINUOUS;
    }

    private int days() {
        return step.calendar() == CalendarKind.CONTINUOUS ? duration().calendarDays() : duration().workingDays();
    }

    private Duration duration() {
        return ofPass(step.bandwidth(), false);
    }

    /** A lead is longest in the shortest pass. */
    private Duration size(Lag lag) {
        return ofPass(lag.size(), lag.sign() < 0);
    }

    private Duration ofPass(Bandwidth bandwidth, boolean turned) {
        return switch (pass) {
            case SHORTEST -> turned ? bandwidth.max() : bandwidth.min();
            case LIKELY -> bandwidth.likely();
            case LONGEST -> turned ? bandwidth.min() : bandwidth.max();
        };
    }

    private Optional<BodyAgenda> agenda() {
        return network.bareWeeks() || step.kind() != StepKind.DECISION || step.bodies().isEmpty() ? Optional.empty()
                : Optional.ofNullable(network.bodies().get(step.bodies().getFirst()));
    }

    private Optional<MeetingRule> rule() {
        return agenda().flatMap(BodyAgenda::rule);
    }
}
