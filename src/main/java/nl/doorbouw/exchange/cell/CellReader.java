package nl.doorbouw.exchange.cell;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.exchange.sheet.RawValue;
import nl.doorbouw.exchange.table.CellText;
import nl.doorbouw.exchange.table.content.Choices;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;

/** Reads a cell as people fill it in, and gives its value as the field writes it. */
public final class CellReader {

    private static final Set<Field<?>> DATES = Set.of(Fields.START, Fields.NOT_BEFORE, Fields.DEADLINE, Fields.ACTUAL_START,
            Fields.ACTUAL_FINISH);
    /** How a program that knows no dates without a time writes one. */
    private static final Pattern TIME = Pattern.compile("(.*\\d)[ T]\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?Z?");
    /** The day comes first, as in every date. */
    private static final Pattern SHORT_YEAR = Pattern.compile("^(?<day>\\d{1,2}[-/.]\\d{1,2}[-/.])(?<year>\\d{2})$");
    /** Day 0 of a workbook's dates, as far as they are accepted: in 1900 they count a day that never was. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final double FIRST_SERIAL = 36_526;
    private static final double LAST_SERIAL = 73_050;

    private final List<Words> languages;
    private final List<Choices> choices;
    /** What can be chosen for a field, by its name in lower case. */
    private final Map<Field<?>, Map<String, String>> names = new HashMap<>();

    /** @param languages in which choices may be named */
    public CellReader(List<Words> languages, Catalogue catalogue) {
        this.languages = languages;
        choices = languages.stream().map(words -> new Choices(words, catalogue)).toList();
    }

    /**
     * The value of a cell as the field writes it; empty for an empty cell, apart from an answer, which is then open.
     *
     * @throws RuntimeException of the family of the value that cannot be read
     */
    public String read(Subject subject, Field<?> field, Optional<RawValue> value) {
        String typed = value.map(raw -> typed(field, raw)).orElse("").strip();
        if (field == Fields.ANSWER) {
            return AnswerText.read(typed).map(Fields.ANSWER::write).orElseGet(() -> written(subject, field, typed));
        }
        return typed.isEmpty() ? "" : written(subject, field, choice(field, typed).orElseGet(() -> spelled(field, typed)));
    }

    /** A text as the field writes it, when it can be read. */
    public static String written(Subject subject, Field<?> field, String text) {
        return CellText.held(write(subject, field, text));
    }

    private static <T> String write(Subject subject, Field<T> field, String text) {
        return field.write(field.read(subject, text));
    }

    private static String typed(Field<?> field, RawValue value) {
        return switch (value) {
            case RawValue.Fault(String text) -> throw new CellException("fault", text);
            case RawValue.Number(double number) when DATES.contains(field) && number >= FIRST_SERIAL && number <= LAST_SERIAL ->
                DAY_ZERO.plusDays((long) number).toString();
            case RawValue.Text(String text) -> CellText.held(text);
            case RawValue.Number _, RawValue.Date _, RawValue.Flag _ -> value.shown();
        };
    }

    private Optional<String> choice(Field<?> field, String typed) {
        return Optional.ofNullable(names.computeIfAbsent(field, this::names).get(typed.toLowerCase(Locale.ROOT)));
    }

    private Map<String, String> names(Field<?> field) {
        Map<String, String> texts = new HashMap<>();
        choices.forEach(each -> each.of(field).forEach(choice -> texts.putIfAbsent(choice.name().toLowerCase(Locale.ROOT), choice.text())));
        return texts;
    }

    /** Undoes the ways of writing that a field by itself does not know. */
    private String spelled(Field<?> field, String typed) {
        if (DATES.contains(field)) {
            Matcher time = TIME.matcher(typed);
            String day = time.matches() ? time.group(1) : typed;
            return SHORT_YEAR.matcher(day).replaceFirst("${day}20${year}");
        }
        return field == Fields.PARTIES ? parties(typed) : typed;
    }

    private String parties(String typed) {
        String letters = typed.toLowerCase(Locale.ROOT).replaceAll("\\s+(en|and)\\s+|\\s*[&+]\\s*", "/");
        for (Words words : languages) {
            for (Party party : Party.values()) {
                letters = letters.replace(words.name(party).toLowerCase(Locale.ROOT), String.valueOf(party.letter()));
            }
        }
        return letters;
    }
}
