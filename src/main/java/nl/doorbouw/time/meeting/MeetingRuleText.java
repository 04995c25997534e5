package nl.doorbouw.time.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
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

    private static final Pattern EVERY = Pattern.compile(
            "every (?:week|(?<weeks>\\d{1,9}) weeks?) on (?<day>\\S+)(?: from (?<from>\\S+))?");
    private static final Pattern MONTHLY = Pattern.compile("monthly (first|second|third|fourth|fifth|last) (\\S+)");
    private static final Pattern HAND_IN = Pattern.compile("hand-in( .*|)");
    private static final Pattern DATE = Pattern.compile("\\d.*");

    private final SortedSet<LocalDate> dates = new TreeSet<>();
    private final List<MeetingDays> days = new ArrayList<>();
    private final List<Duration> handIns = new ArrayList<>();
    private final List<Recess> recesses = new ArrayList<>();

    MeetingRule read(String text) {
        for (var part : text.split(",")) {
            readPart(part.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
        }
        if (!dates.isEmpty()) {
            give(days, new Dates(dates), text);
        }
        if (days.isEmpty()) {
            throw new MeetingRuleException(text, Reason.NO_MEETINGS);
        }
        return new MeetingRule(days.getFirst(), recesses.isEmpty() ? Recess.MEETS : recesses.getFirst(),
                handIns.isEmpty() ? Duration.ZERO : handIns.getFirst());
    }

    private void readPart(String part) {
        var english = DutchNotation.inEnglish(part);
        var every = EVERY.matcher(english);
        var monthly = MONTHLY.matcher(english);
        var paper = HAND_IN.matcher(english);
        if (every.matches()) {
            give(days, every(every), part);
        } else if (monthly.matches()) {
            var nth = Nth.valueOf(monthly.group(1).toUpperCase(Locale.ROOT));
            give(days, new Monthly(nth, weekday(monthly.group(2))), part);
        } else if (paper.matches()) {
            give(handIns, handIn(paper.group(1).strip()), part);
        } else if (english.equals("not in recess")) {
            give(recesses, Recess.DOES_NOT_MEET, part);
        } else if (DATE.matcher(part).matches()) {
            dates.add(date(part));
        } else if (!part.isEmpty()) {
            throw new MeetingRuleException(part, Reason.NOT_UNDERSTOOD);
        }
    }

    private static Every every(Matcher part) {
        var weeks = part.group("weeks") == null ? 1 : Integer.parseInt(part.group("weeks"));
        var day = weekday(part.group("day"));
        if (part.group("from") != null) {
            return new Every(weeks, day, date(part.group("from")));
        }
        if (weeks != 1) {
            throw new MeetingRuleException(part.group(), Reason.BAD_START);
        }
        return Every.weekly(day);
    }

    private static <T> void give(List<T> earlier, T given, String part) {
        if (!earlier.isEmpty()) {
            throw new MeetingRuleException(part, Reason.GIVEN_TWICE);
        }
        earlier.add(given);
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
