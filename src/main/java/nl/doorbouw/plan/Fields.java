package nl.doorbouw.plan;

import static java.util.function.Function.identity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorbouw.plan.agree.Parked;
import nl.doorbouw.plan.agree.ViewRule;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Coded;
import nl.doorbouw.plan.word.Development;
import nl.doorbouw.plan.word.Instrument;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.OpenQuestions;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Preparation;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.DateText;
import nl.doorbouw.time.calendar.Region;
import nl.doorbouw.time.calendar.StepCalendar;
import nl.doorbouw.time.meeting.MeetingRule;

/** Every field that a plan has, as typed keys. */
public final class Fields {

    public static final Field<String> PLAN_NAME = text(Subject.Whole.class, "name");
    public static final Field<String> MUNICIPALITY = text(Subject.Whole.class, "municipality");
    public static final Field<String> CORPORATION = text(Subject.Whole.class, "corporation");
    public static final Field<Integer> HOMES = field(Subject.Whole.class, "homes", Fields::homes, String::valueOf);
    public static final Field<Region> REGION = coded(Subject.Whole.class, "region", Fields::region, Fields::lowerCase);
    public static final Field<LocalDate> START = date(Subject.Whole.class, "start");
    /** All calendars continuous and no meetings, so that dates can be checked on paper. */
    public static final Field<Boolean> BARE_WEEKS = flag(Subject.Whole.class, "bareWeeks");
    public static final Field<OpenQuestions> OPEN_QUESTIONS = choice(Subject.Whole.class, "open", OpenQuestions.class);
    /** Whether a decision term of 8 weeks with its extension of 6 also rolls to a working day (Algemene termijnenwet, art. 4). */
    public static final Field<Boolean> EXTENDED_TERM_ROLLS = flag(Subject.Whole.class, "extendedTermRolls");
    /** What counts where parties have views and have not agreed. */
    public static final Field<ViewRule> VIEW_RULE = choice(Subject.Whole.class, "viewRule", ViewRule.class);

    /** That whatever differs about the subject was put off. */
    public static final Field<Parked> PARKED = field(Subject.Debatable.class, "parked", Parked::parse, Parked::toString);

    public static final Field<Development> DEVELOPMENT = choice(Subject.RouteChoice.class, "development", Development.class);
    public static final Field<Instrument> INSTRUMENT = choice(Subject.RouteChoice.class, "instrument", Instrument.class);
    public static final Field<Preparation> PREPARATION = choice(Subject.RouteChoice.class, "preparation", Preparation.class);

    /** What an own question asks; a question of the catalogue has its own text. */
    public static final Field<String> QUESTION_TEXT = text(Subject.Question.class, "text");
    public static final Field<Answer> ANSWER = choice(Subject.Question.class, "answer", Answer.class);
    public static final Field<String> QUESTION_REMARK = text(Subject.Question.class, "remark");
    /** Where the answer comes from: a person, a letter, a decision. */
    public static final Field<String> QUESTION_SOURCE = text(Subject.Question.class, "source");

    /** True for a step that the project adds, false for one it leaves out; absent leaves it to the catalogue. */
    public static final Field<Boolean> IN_PLAN = flag(Subject.Step.class, "inPlan");
    public static final Field<String> STEP_NAME = text(Subject.Step.class, "name");
    public static final Field<String> PHASE = text(Subject.Step.class, "phase");
    public static final Field<StepKind> KIND = choice(Subject.Step.class, "kind", StepKind.class);
    /** The parties that do the step; the first one leads. */
    public static final Field<List<Party>> PARTIES = field(Subject.Step.class, "party", Fields::parties, Fields::letters);
    public static final Field<String> BODY = field(Subject.Step.class, "body", text -> text.strip().toLowerCase(Locale.ROOT),
            identity());
    public static final Field<Bandwidth> DURATION = field(Subject.Step.class, "duration", Bandwidth::parse, Bandwidth::toString);
    public static final Field<List<Link>> AFTER = field(Subject.Step.class, "after", Fields::links, Fields::links);
    public static final Field<StepCalendar> CALENDAR = field(Subject.Step.class, "calendar", StepCalendar::parse, StepCalendar::toString);
    public static final Field<String> STEP_REMARK = text(Subject.Step.class, "remark");
    /** First day on which the step may start. */
    public static final Field<LocalDate> NOT_BEFORE = date(Subject.Step.class, "notBefore");
    /** Promised last day of the step, inclusive. */
    public static final Field<LocalDate> DEADLINE = date(Subject.Step.class, "deadline");
    public static final Field<LocalDate> ACTUAL_START = date(Subject.Step.class, "actualStart");
    /** Last day on which was worked at the step, inclusive. */
    public static final Field<LocalDate> ACTUAL_FINISH = date(Subject.Step.class, "actualFinish");

    /** Hours that people spend on the step, in whole hours. */
    public static final Field<Integer> HOURS = field(Subject.Step.class, "hours", Fields::hours, String::valueOf);
    /** What the step costs besides, in whole euros. */
    public static final Field<Integer> COST = field(Subject.Step.class, "cost", Fields::euros, String::valueOf);

    /** When the body meets. */
    public static final Field<MeetingRule> MEETINGS = field(Subject.Body.class, "meetings", MeetingRule::parse, MeetingRule::toString);

    /** What the scenario is to try; it keeps a scenario without any other change. */
    public static final Field<String> SCENARIO_ABOUT = text(Subject.Scenario.class, "about");
    /** The last entry that counts for the baseline. */
    public static final Field<UUID> BASELINE_ENTRY = field(Subject.Baseline.class, "entry", Fields::uuid, UUID::toString);

    private static final String NO_LINKS = "-";
    private static final int MOST_HOMES = 100_000;
    private static final int MOST_HOURS = 10_000_000;
    private static final int MOST_EUROS = 2_000_000_000;

    private static final List<Field<?>> ALL = List.of(PLAN_NAME, MUNICIPALITY, CORPORATION, HOMES, REGION, START, BARE_WEEKS,
            OPEN_QUESTIONS, EXTENDED_TERM_ROLLS, VIEW_RULE, DEVELOPMENT, INSTRUMENT, PREPARATION, QUESTION_TEXT, ANSWER, QUESTION_REMARK,
            QUESTION_SOURCE, IN_PLAN, STEP_NAME, PHASE, KIND, PARTIES, BODY, DURATION, AFTER, CALENDAR, STEP_REMARK,
            NOT_BEFORE, DEADLINE, ACTUAL_START, ACTUAL_FINISH, HOURS, COST, MEETINGS, SCENARIO_ABOUT, BASELINE_ENTRY,
            PARKED);

    private Fields() {
    }

    /** All fields that this subject has. */
    public static List<Field<?>> of(Subject subject) {
        return ALL.stream().filter(field -> field.subject().isInstance(subject)).toList();
    }

    /**
     * The field of this subject with a name, whatever its case.
     *
     * @throws PlanException when the subject has no such field
     */
    public static Field<?> find(Subject subject, String name) {
        return of(subject).stream().filter(field -> field.name().equalsIgnoreCase(name.strip())).findFirst()
                .orElseThrow(() -> new PlanException(PlanException.Problem.UNKNOWN_FIELD, subject, name));
    }

    private static <T> Field<T> field(Class<? extends Subject> subject, String name, Function<String, T> read,
            Function<T, String> write) {
        return new Field<>(subject, name, name, read, write);
    }

    private static Field<String> text(Class<? extends Subject> subject, String name) {
        return field(subject, name, String::strip, identity());
    }

    private static Field<LocalDate> date(Class<? extends Subject> subject, String name) {
        return new Field<>(subject, name, "date", DateText::parse, LocalDate::toString);
    }

    private static Field<Boolean> flag(Class<? extends Subject> subject, String name) {
        return new Field<>(subject, name, "flag", Fields::flag, String::valueOf);
    }

    private static <T> Field<T> coded(Class<? extends Subject> subject, String name, Function<String, Optional<T>> read,
            Function<T, String> write) {
        return field(subject, name, text -> read.apply(text).orElseThrow(IllegalArgumentException::new), write);
    }

    private static <E extends Enum<E> & Coded> Field<E> choice(Class<? extends Subject> subject, String name, Class<E> type) {
        return coded(subject, name, text -> Coded.find(type, text), Coded::code);
    }

    private static boolean flag(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "ja", "yes" -> true;
            case "false", "nee", "no" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static int homes(String text) {
        int homes = Integer.parseInt(text.strip());
        if (homes < 1 || homes > MOST_HOMES) {
            throw new IllegalArgumentException(text);
        }
        return homes;
    }

    private static int hours(String text) {
        return amount(text, MOST_HOURS);
    }

    private static int euros(String text) {
        return amount(text, MOST_EUROS);
    }

    private static int amount(String text, int most) {
        int amount = Integer.parseInt(text.strip());
        if (amount < 0 || amount > most) {
            throw new IllegalArgumentException(text);
        }
        return amount;
    }

    private static UUID uuid(String text) {
        return UUID.fromString(text.strip());
    }

    private static Optional<Region> region(String text) {
        return Arrays.stream(Region.values()).filter(region -> region.name().equalsIgnoreCase(text.strip())).findFirst();
    }

    private static String lowerCase(Region region) {
        return region.name().toLowerCase(Locale.ROOT);
    }

    private static List<Party> parties(String text) {
        List<Party> parties = Arrays.stream(text.split("[/,;\\s]+")).filter(part -> !part.isEmpty()).map(Fields::party).distinct().toList();
        if (parties.isEmpty()) {
            throw new IllegalArgumentException(text);
        }
        return parties;
    }

    private static Party party(String text) {
        return Arrays.stream(Party.values())
                .filter(party -> party.code().equalsIgnoreCase(text) || text.equalsIgnoreCase(String.valueOf(party.letter())))
                .findFirst().orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static String letters(List<Party> parties) {
        return parties.stream().map(party -> String.valueOf(party.letter())).collect(Collectors.joining("/"));
    }

    /** No links at all is a value of its own ("-"): an empty text would leave it to the catalogue. */
    private static List<Link> links(String text) {
        return text.strip().equals(NO_LINKS) ? List.of() : Link.parseAll(text);
    }

    private static String links(List<Link> links) {
        return links.isEmpty() ? NO_LINKS : Link.format(links);
    }
}
