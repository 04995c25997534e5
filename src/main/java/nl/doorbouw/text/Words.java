package nl.doorbouw.text;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.Source;
import nl.doorbouw.insight.DayRange;
import nl.doorbouw.plan.word.Coded;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.calendar.CalendarKind;
import nl.doorbouw.time.calendar.Season;
import nl.doorbouw.time.calendar.StepCalendar;
import nl.doorbouw.time.meeting.DutchNotation;
import nl.doorbouw.time.meeting.MeetingRule;

/** The words of one language, and how dates and spans are written in it. */
public final class Words {

    /** The languages of the app; anything that is not Dutch is shown in English. */
    public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

    /** Two weeks and more are said in weeks. */
    private static final int SPOKEN_IN_DAYS = 14;

    private static final double DAYS_A_WEEK = 7;
    private static final double WEEKS_A_YEAR = 52.1775;
    private static final int LONG_SPAN_WEEKS = 104;
    /** As in a Dutch timetable; the JDK's own short months carry full stops. */
    private static final Map<Integer, String> DUTCH_MONTHS = Map.ofEntries(Map.entry(1, "jan"), Map.entry(2, "feb"),
            Map.entry(3, "mrt"), Map.entry(4, "apr"), Map.entry(5, "mei"), Map.entry(6, "jun"), Map.entry(7, "jul"),
            Map.entry(8, "aug"), Map.entry(9, "sep"), Map.entry(10, "okt"), Map.entry(11, "nov"), Map.entry(12, "dec"));

    private final Locale locale;
    private final ResourceBundle bundle;
    private final DateTimeFormatter englishDate = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    public Words(Locale locale) {
        this.locale = locale.getLanguage().equals("nl") ? DUTCH : ENGLISH;
        bundle = ResourceBundle.getBundle("nl.doorbouw.text.messages", this.locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Locale locale() {
        return locale;
    }

    /** The text of a key, with its placeholders filled in; dates and calendars among them are written out. */
    public String say(String key, Object... facts) {
        Object[] written = new Object[facts.length];
        for (int i = 0; i < facts.length; i++) {
            written[i] = switch (facts[i]) {
                case LocalDate date -> date(date);
                case StepCalendar calendar -> say(calendar);
                default -> facts[i];
            };
        }
        return new MessageFormat(bundle.getString(key), locale).format(written);
    }

    public String say(LocalText text) {
        return text.in(locale);
    }

    /** The name of a closed choice, such as a party or an answer. */
    public <E extends Enum<E> & Coded> String name(E choice) {
        return bundle.getString(choice.getDeclaringClass().getSimpleName() + "." + choice.name());
    }

    /** The name of a route: its three choices. */
    public String name(Route route) {
        return say("route.name", name(route.development()), name(route.instrument()), name(route.preparation()));
    }

    /** {@code 11 mrt 2027}. */
    public String date(LocalDate date) {
        return locale.equals(DUTCH) ? date.getDayOfMonth() + " " + DUTCH_MONTHS.get(date.getMonthValue()) + " " + date.getYear()
                : englishDate.format(date);
    }

    /** A span of calendar days in whole weeks: {@code 26 w}; in days when it is under a week. */
    public String weeks(int calendarDays) {
        return calendarDays > 0 && calendarDays < DAYS_A_WEEK ? say("span.days", String.valueOf(calendarDays))
                : say("span.weeks", Math.round(calendarDays / DAYS_A_WEEK));
    }

    /** A change of calendar days in whole weeks, with its sign: {@code +26 w}, {@code −3 w}; days when it is under a week. */
    public String change(int calendarDays) {
        long weeks = Math.round(Math.abs(calendarDays) / DAYS_A_WEEK);
        String sign = calendarDays > 0 ? "+" : calendarDays < 0 ? "−" : "";
        return weeks == 0 && calendarDays != 0 ? say("span.days", sign + Math.abs(calendarDays)) : say("span.signed", sign + weeks);
    }

    /** A span in weeks, a long one also in years: {@code 264 w · 5,1 jr}. */
    public String span(int calendarDays) {
        double weeks = calendarDays / DAYS_A_WEEK;
        return weeks < LONG_SPAN_WEEKS ? weeks(calendarDays) : say("span.long", Math.round(weeks), weeks / WEEKS_A_YEAR);
    }

    /** A stretch of calendar days as it is said in a sentence: {@code 6 dagen}, {@code 3 weken}. */
    public String spoken(int calendarDays) {
        return calendarDays < SPOKEN_IN_DAYS ? say("span.spoken.DAY", calendarDays, String.valueOf(calendarDays))
                : say("span.spoken.WEEK", Math.round(calendarDays / 7.0), String.valueOf(Math.round(calendarDays / 7.0)));
    }

    /** A duration as it is said in a sentence: {@code 30 weken}, {@code 5 werkdagen}. */
    public String spoken(Duration duration) {
        double amount = duration.thousandths() / 1000.0;
        String key = duration.unit() == Duration.Unit.DAY ? "span.spoken.WORKDAY" : "span.spoken." + duration.unit();
        return say(key, amount, say("planning.amount", amount));
    }

    /** A bandwidth as it is said in a sentence: {@code min 6, waarschijnlijk 12,5, max 26 weken}; one duration when all three are it. */
    public String spoken(Bandwidth bandwidth) {
        if (bandwidth.min().equals(bandwidth.likely()) && bandwidth.likely().equals(bandwidth.max())) {
            return spoken(bandwidth.max());
        }
        boolean oneUnit = bandwidth.min().unit() == bandwidth.max().unit() && bandwidth.likely().unit() == bandwidth.max().unit();
        return say("span.spoken.bandwidth", oneUnit ? amount(bandwidth.min()) : spoken(bandwidth.min()),
                oneUnit ? amount(bandwidth.likely()) : spoken(bandwidth.likely()), spoken(bandwidth.max()));
    }

    private String amount(Duration duration) {
        return say("planning.amount", duration.thousandths() / 1000.0);
    }

    /** Three spans in weeks: {@code 154 – 264 – 507 w}. */
    public String range(DayRange range) {
        return say("span.range", Math.round(range.min() / DAYS_A_WEEK), Math.round(range.likely() / DAYS_A_WEEK),
                Math.round(range.max() / DAYS_A_WEEK));
    }

    /** Three dates: {@code 11 mrt 2027 – 2 feb 2029 – 9 sep 2033}. */
    public String range(LocalDate min, LocalDate likely, LocalDate max) {
        return date(min) + " – " + date(likely) + " – " + date(max);
    }

    /** A meeting rule in the words of the language; both are read back. */
    public String say(MeetingRule rule) {
        return locale.equals(DUTCH) ? DutchNotation.of(rule) : rule.toString();
    }

    /** A calendar, a season with its first and last day. */
    public String say(StepCalendar calendar) {
        return switch (calendar) {
            case CalendarKind kind -> say("planning.calendar." + kind.name());
            case Season season -> say("planning.calendar.SEASON", day(season.from()), day(season.to()));
        };
    }

    /** A bandwidth in its short form with the decimal mark of the language, {@code 6/12,5/26w}; it is read back. */
    public String say(Bandwidth bandwidth) {
        return locale.equals(DUTCH) ? bandwidth.toString().replace('.', ',') : bandwidth.toString();
    }

    /** {@code A}, {@code A en B}, {@code A, B en C}. */
    public String listed(List<String> items) {
        return items.size() < 2 ? String.join("", items)
                : say("list.and", String.join(", ", items.subList(0, items.size() - 1)), items.getLast());
    }

    /** A source as it stands beside a number: what kind it is, and where it can be found. */
    public String source(Source source) {
        String kinds = source.kinds().stream().sorted().map(kind -> bundle.getString("Source." + kind.name()))
                .collect(Collectors.joining(", "));
        String text = say(source.text());
        return text.toLowerCase(locale).startsWith(kinds) ? text : say("source.shown", kinds, text);
    }

    private static String day(MonthDay day) {
        return day.getDayOfMonth() + "-" + day.getMonthValue();
    }
}
