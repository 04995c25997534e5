package nl.doorbouw.time.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.doorbouw.time.DateException;
import nl.doorbouw.time.DateText;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.DurationException;
import nl.doorbouw.time.meeting.MeetingDays.Dates;
import nl.doorbouw.time.meeting.MeetingDays.Every;
import nl.doorbouw.time.meeting.MeetingDays.Monthly;
import nl.doorbouw.time.meeting.MeetingDays.Nth;
import nl.doorbouw.time.meeting.MeetingRule.Recess;
import nl.doorbouw.time.meeting.MeetingRuleException.Reason;

/** Reads one meeting rule, part by part; made for one text. */
final class MeetingRuleText {

    private static final Pattern EVERY = Pattern.compile("every (?:week|(\\d{1,9}) weeks?) on (\\S+)(?: from (\\S+))?");
    private static final Pattern MONTHLY = Pattern.compile("monthly (first|second|third|fourth|fifth|last) (\\S+)");
    private static final Pattern HAND_IN = Pattern.compile("hand-in(?: (.*))?");
    private static final Pattern DATE = Pattern.compile("\\d.*");

    private final SortedSet<LocalDate> dates = new TreeSet<>();
    private Optional<MeetingDays> days = Optional.empty();
    private Optional<Duration> handIn = Optional.empty();
    private Optional<Recess> recess = Optional.empty();

    MeetingRule read(String text) {
        for (var part : text.split(",")) {
            readPart(part.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
        }
        if (!dates.isEmpty()) {
            giveDays(new Dates(dates), text);
        }
        return new MeetingRule(days.orElseThrow(() -> new MeetingRuleException(text, Reason.NO_MEETINGS)),
                recess.orElse(Recess.MEETS), handIn.orElse(Duration.ZERO));
    }

    private void readPart(String part) {
        var every = EVERY.matcher(part);
        var monthly = MONTHLY.matcher(part);
        var paper = HAND_IN.matcher(part);
        if (every.matches()) {
            giveDays(every(part, Optional.ofNullable(every.group(1)), every.group(2), Optional.ofNullable(every.group(3))),
                    part);
        } else if (monthly.matches()) {
            giveDays(new Monthly(Nth.valueOf(monthly.group(1).toUpperCase(Locale.ROOT)), weekday(monthly.group(2))), part);
        } else if (paper.matches()) {
            requireFirst(handIn, part);
            handIn = Optional.of(handIn(Optional.ofNullable(paper.group(1)).orElse("")));
        } else if (part.equals("not in recess")) {
            requireFirst(recess, part);
            recess = Optional.of(Recess.DOES_NOT_MEET);
        } else if (DATE.matcher(part).matches()) {
            dates.add(date(part));
        } else if (!part.isEmpty()) {
            throw new MeetingRuleException(part, Reason.NOT_UNDERSTOOD);
        }
    }

    private static Every every(String part, Optional<String> weeks, String weekday, Optional<String> from) {
        var day = weekday(weekday);
        int interval = weeks.map(Integer::valueOf).orElse(1);
        if (from.isPresent()) {
            return new Every(interval, day, date(from.get()));
        }
        if (interval != 1) {
            throw new MeetingRuleException(part, Reason.BAD_START);
        }
        return Every.weekly(day);
    }

    private void giveDays(MeetingDays given, String part) {
        requireFirst(days, part);
        days = Optional.of(given);
    }

    private static void requireFirst(Optional<?> earlier, String part) {
        if (earlier.isPresent()) {
            throw new MeetingRuleException(part, Reason.GIVEN_TWICE);
        }
    }

    private static DayOfWeek weekday(String word) {
        return Arrays.stream(DayOfWeek.values()).filter(day -> day.name().equalsIgnoreCase(word)).findFirst()
                .orElseThrow(() -> new MeetingRuleException(word, Reason.BAD_WEEKDAY));
    }

    private static LocalDate date(String text) {
        try {
            return DateText.parse(text);
        } catch (DateException _) {
            throw new MeetingRuleException(text, Reason.BAD_DATE);
        }
    }

    private static Duration handIn(String text) {
        try {
            return Duration.parse(text);
        } catch (DurationException _) {
            throw new MeetingRuleException(text, Reason.BAD_HAND_IN);
        }
    }
}
