package nl.doorbouw.schedule.pass;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.TermRule;
import nl.doorbouw.catalogue.tailor.BodyAgenda;
import nl.doorbouw.catalogue.tailor.Network;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.pace.BlockedPace;
import nl.doorbouw.schedule.pace.MeetingPace;
import nl.doorbouw.schedule.pace.MilestonePace;
import nl.doorbouw.schedule.pace.Pace;
import nl.doorbouw.schedule.pace.SeasonPace;
import nl.doorbouw.schedule.pace.TermPace;
import nl.doorbouw.schedule.pace.WorkPace;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.Lag;
import nl.doorbouw.time.Period;
import nl.doorbouw.time.Workdays;
import nl.doorbouw.time.calendar.CalendarKind;
import nl.doorbouw.time.calendar.Season;
import nl.doorbouw.time.meeting.Meetings;
import nl.doorbouw.time.term.FirstDay;
import nl.doorbouw.time.term.Rolling;
import nl.doorbouw.time.term.StatutoryTerm;

/** Gives every step of one network the calendar, term, season or meetings by which its time is counted. */
public final class StepClocks {

    private final Network network;
    private final DayTables tables;
    private final Workdays everyDay;

    public StepClocks(Network network, DayTables tables) {
        this.network = network;
        this.tables = tables;
        everyDay = tables.days(CalendarKind.CONTINUOUS, 0);
    }

    public Pace pace(NetworkStep step, Pass pass) {
        Duration duration = duration(step.bandwidth(), pass);
        if (network.bareWeeks()) {
            return new WorkPace(everyDay, step.kind() == StepKind.MILESTONE ? 0 : duration.calendarDays());
        }
        return switch (step.kind()) {
            case WORK -> work(step, duration, pass);
            case TERM -> term(step, duration);
            case DECISION -> decision(step, duration, pass);
            case MILESTONE -> milestone(step, pass);
        };
    }

    /** The calendar in which the lags of a step's links, and its floats, count. */
    public Workdays lagCalendar(NetworkStep step) {
        return calendar(step, Pass.LIKELY);
    }

    /** The calendar in which floats count: that of the step, and working days for a term. */
    public Workdays floatCalendar(NetworkStep step) {
        boolean everyDayCounts = step.kind() == StepKind.TERM && !network.bareWeeks();
        return everyDayCounts ? tables.days(CalendarKind.WORK, 0) : calendar(step, Pass.LIKELY);
    }

    /** The days of a lag in the lag calendar of the step; negative for a lead, which is longest in the shortest pass. */
    public int lagDays(NetworkStep step, Lag lag, Pass pass) {
        Bandwidth size = lag.size();
        Duration length = lag.sign() >= 0 ? duration(size, pass) : switch (pass) {
            case SHORTEST -> size.max();
            case LIKELY -> size.likely();
            case LONGEST -> size.min();
        };
        return lag.sign() * (lagCalendar(step) == everyDay ? length.calendarDays() : length.workingDays());
    }

    /** When the body of a decision meets, if that is known and counts. */
    public Optional<Meetings> meetings(NetworkStep step, Pass pass) {
        return agenda(step).flatMap(agenda -> agenda.rule().map(rule -> tables.meetings(rule, blocked(agenda, pass))));
    }

    private Workdays calendar(NetworkStep step, Pass pass) {
        if (network.bareWeeks() || step.kind() == StepKind.TERM) {
            return everyDay;
        }
        // One, two or three weeks of frost in the winter: an estimate (domain.md, d.3).
        return tables.days(step.calendar(), pass.ordinal() + 1);
    }

    private static Duration duration(Bandwidth bandwidth, Pass pass) {
        return switch (pass) {
            case SHORTEST -> bandwidth.min();
            case LIKELY -> bandwidth.likely();
            case LONGEST -> bandwidth.max();
        };
    }

    private Pace work(NetworkStep step, Duration duration, Pass pass) {
        Workdays calendar = calendar(step, pass);
        if (calendar == everyDay) {
            return new WorkPace(everyDay, duration.calendarDays());
        }
        if (step.calendar() instanceof Season season) {
            int inSeason = step.bandwidth().min().calendarDays();
            return new SeasonPace(tables.seasonStarts(season, inSeason), calendar, duration.workingDays());
        }
        return new WorkPace(calendar, duration.workingDays());
    }

    /** A term of the law; one that a project adds itself is a waiting time that does not roll. */
    private Pace term(NetworkStep step, Duration duration) {
        FirstDay firstDay = step.term().map(TermRule::firstDay).orElse(FirstDay.DAY_AFTER);
        boolean rolls = step.term().map(TermRule::rolls).orElse(false);
        Rolling rolling = !rolls ? Rolling.NONE
                : network.extendedTermRolls() ? Rolling.ALSO_WHEN_EXTENDED : Rolling.ALGEMENE_TERMIJNENWET;
        return new TermPace(new StatutoryTerm(duration, firstDay, rolling, tables.ordinaryDays()), switch (firstDay) {
            case DAY_ITSELF -> tables.ordinaryDays();
            case DAY_AFTER -> everyDay;
        });
    }

    private Pace decision(NetworkStep step, Duration duration, Pass pass) {
        Optional<BodyAgenda> agenda = agenda(step);
        if (agenda.isEmpty()) {
            return work(step, duration, pass);
        }
        Duration least = duration.workingDays() == 0 ? Duration.days(1) : duration;
        return meetings(step, pass).<Pace>map(MeetingPace::new).orElseGet(
                () -> new BlockedPace(work(step, least, pass), tables.openDays(blocked(agenda.get(), pass))));
    }

    private Pace milestone(NetworkStep step, Pass pass) {
        return switch (step.calendar()) {
            case CalendarKind.WORK, CalendarKind.CONTINUOUS -> new WorkPace(everyDay, 0);
            case CalendarKind.BUILDING, CalendarKind.BUILDING_FROST, CalendarKind.SCHOOL -> new MilestonePace(calendar(step, pass));
            case Season season -> new MilestonePace(tables.seasonStarts(season, 0));
        };
    }

    private Optional<BodyAgenda> agenda(NetworkStep step) {
        return network.bareWeeks() || step.kind() != StepKind.DECISION ? Optional.empty()
                : step.bodies().stream().findFirst().map(network.bodies()::get);
    }

    private static List<Period> blocked(BodyAgenda agenda, Pass pass) {
        return pass == Pass.LONGEST ? agenda.possiblyBlocked() : agenda.blocked();
    }
}
