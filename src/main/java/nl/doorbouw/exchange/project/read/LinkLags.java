package nl.doorbouw.exchange.project.read;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.exchange.project.Findings;
import nl.doorbouw.exchange.project.NotModelled;
import nl.doorbouw.exchange.project.OwnColumn;
import nl.doorbouw.exchange.project.read.outline.Outline;
import nl.doorbouw.exchange.project.read.time.CalendarFit;
import nl.doorbouw.exchange.project.read.time.Lengths;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.Lag;
import nl.doorbouw.time.calendar.CalendarKind;
import org.mpxj.ProjectProperties;
import org.mpxj.Relation;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/** Turns the lag of a link into one that counts in the calendar of the successor. */
final class LinkLags {

    private static final double WORK_WEEK = 5;

    private final ProjectProperties defaults;
    private final CalendarFit calendars;
    private final Findings findings;

    LinkLags(ProjectProperties defaults, CalendarFit calendars, Findings findings) {
        this.defaults = defaults;
        this.calendars = calendars;
        this.findings = findings;
    }

    Lag of(Relation relation, Task successor) {
        org.mpxj.Duration given = relation.getLag();
        if (given == null || given.getDuration() == 0 || given.getUnits() == null) {
            return Lag.NONE;
        }
        org.mpxj.Duration absolute = isShare(given.getUnits()) ? share(relation, successor) : given;
        if (absolute.getDuration() == 0) {
            return Lag.NONE;
        }
        Lengths length = Lengths.of(absolute, calendars.of(successor), defaults);
        if (!length.isWhole()) {
            find(relation, successor, NotModelled.PART_OF_A_DAY_LAG, Lengths.text(given), length.wholeDays());
        }
        Lag lag = lag(length, successor, absolute.getDuration() < 0 ? -1 : 1);
        if (given.getUnits().isElapsed() && !everyDay(successor)) {
            find(relation, successor, NotModelled.ELAPSED_LAG, Lengths.text(given), lag.toString());
        }
        return lag;
    }

    /** The link with the bandwidth that Doorbouw wrote of its lag, as long as the lag itself was not changed since. */
    Link asWritten(Link link, Task successor) {
        Optional<Link> written = written(successor).stream()
                .filter(other -> other.from().equals(link.from()) && other.type() == link.type()).findFirst();
        Optional<Link> same = written.filter(other -> other.lag().sign() == link.lag().sign()
                && days(other, successor) == days(link, successor));
        if (written.isPresent() && same.isEmpty()) {
            findings.add(Outline.number(successor), Outline.name(successor), NotModelled.LAG_CHANGED, written.get().toString(),
                    link.toString());
        }
        return same.orElse(link);
    }

    private List<Link> written(Task successor) {
        Optional<String> text = OwnColumn.LAGS.text(successor);
        try {
            return text.map(Link::parseAll).orElse(List.of());
        } catch (RuntimeException _) {
            findings.add(Outline.number(successor), Outline.name(successor), NotModelled.OWN_COLUMN, OwnColumn.LAGS.alias(),
                    text.orElse(""));
            return List.of();
        }
    }

    private int days(Link link, Task successor) {
        Duration likely = link.lag().size().likely();
        return everyDay(successor) ? likely.calendarDays() : likely.workingDays();
    }

    /** A step that counts every day by its duration alone still has the lags of its working calendar. */
    private Lag lag(Lengths length, Task successor, int sign) {
        if (length.wholeDays() == 0) {
            return Lag.NONE;
        }
        Duration size = everyDay(successor) && !length.every() ? Lengths.weeks(length.wholeDays() / WORK_WEEK)
                : length.duration(length.wholeDays());
        return new Lag(sign, Bandwidth.of(size));
    }

    private boolean everyDay(Task successor) {
        return calendars.of(successor).kind() == CalendarKind.CONTINUOUS
                || successor.getDuration() != null && successor.getDuration().getUnits().isElapsed();
    }

    private static boolean isShare(TimeUnit unit) {
        return unit == TimeUnit.PERCENT || unit == TimeUnit.ELAPSED_PERCENT;
    }

    /** A share of the duration of the predecessor. */
    private org.mpxj.Duration share(Relation relation, Task successor) {
        org.mpxj.Duration whole = relation.getPredecessorTask().getDuration();
        double percent = relation.getLag().getDuration();
        org.mpxj.Duration part = whole == null ? org.mpxj.Duration.getInstance(0, TimeUnit.DAYS)
                : org.mpxj.Duration.getInstance(whole.getDuration() * percent / 100, whole.getUnits());
        find(relation, successor, NotModelled.PERCENT_LAG, Math.round(percent), Lengths.text(part));
        return part;
    }

    private void find(Relation relation, Task successor, NotModelled kind, Object... facts) {
        Object[] all = new Object[facts.length + 1];
        all[0] = Outline.name(relation.getPredecessorTask());
        System.arraycopy(facts, 0, all, 1, facts.length);
        findings.add(Outline.number(successor), Outline.name(successor), kind, all);
    }
}
