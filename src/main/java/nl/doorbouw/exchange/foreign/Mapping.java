package nl.doorbouw.exchange.foreign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorbouw.exchange.cell.AnswerText;
import nl.doorbouw.exchange.foreign.ForeignException.Problem;
import nl.doorbouw.exchange.sheet.RawValue;
import nl.doorbouw.exchange.sheet.RowText;
import nl.doorbouw.exchange.sheet.SheetText;

/**
 * Which column of a list means what.
 *
 * @param sheet   the list
 * @param heading which of its rows holds the headings, the first is 0
 * @param columns all columns with a heading, from left to right
 */
public record Mapping(SheetText sheet, int heading, List<Column> columns) {

    private static final int DEEPEST_HEADING = 30;
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    /**
     * One column.
     *
     * @param place   counted from 0
     * @param meaning none when the column is left out
     */
    public record Column(int place, String heading, Optional<Meaning> meaning) {
    }

    public Mapping {
        columns = List.copyOf(columns);
    }

    /** What the headings of a sheet seem to mean; a meaning is given once, to the first column that has it. */
    public static Mapping guess(SheetText sheet) {
        Headings headings = Headings.builtIn();
        return IntStream.range(0, Math.min(DEEPEST_HEADING, sheet.rows().size())).mapToObj(row -> guess(headings, sheet, row))
                .reduce((one, other) -> other.known() > one.known() ? other : one)
                .orElseGet(() -> new Mapping(sheet, 0, List.of()));
    }

    /** The lists among the sheets of a workbook. */
    public static List<Mapping> guess(List<SheetText> sheets) {
        return sheets.stream().map(Mapping::guess).filter(Mapping::isList).toList();
    }

    /**
     * The lists among the sheets of a workbook, in which some columns mean what is said, as {@link #with(String)} reads it.
     *
     * @throws ForeignException when no sheet has those headings, or there is no such meaning
     */
    public static List<Mapping> guess(List<SheetText> sheets, String text) {
        List<Mapping> lists = new ArrayList<>();
        Optional<ForeignException> problem = Optional.empty();
        for (SheetText sheet : sheets) {
            try {
                lists.add(headed(sheet, text).with(text));
            } catch (ForeignException e) {
                problem = Optional.of(e);
            }
        }
        if (lists.isEmpty() && problem.isPresent()) {
            throw problem.get();
        }
        return lists;
    }

    /** By the row that has the headings that are named; by what the headings seem to mean when none has. */
    private static Mapping headed(SheetText sheet, String text) {
        List<String> wanted = Arrays.stream(text.split(",")).map(part -> part.replaceAll("=[^=]*$", "").strip()).toList();
        Headings headings = Headings.builtIn();
        return IntStream.range(0, Math.min(DEEPEST_HEADING, sheet.rows().size())).mapToObj(row -> guess(headings, sheet, row))
                .filter(mapping -> wanted.stream().allMatch(heading -> mapping.columns.stream()
                        .anyMatch(column -> column.heading().equalsIgnoreCase(heading))))
                .findFirst().orElseGet(() -> guess(sheet));
    }

    private static Mapping guess(Headings headings, SheetText sheet, int heading) {
        List<Column> columns = new ArrayList<>();
        sheet.rows().get(heading).cells().forEach(cell -> {
            String text = cell.value().shown().strip();
            Optional<Meaning> meaning = headings.meaning(text)
                    .filter(found -> columns.stream().noneMatch(column -> column.meaning().equals(Optional.of(found))));
            columns.add(new Column(cell.column(), text, meaning));
        });
        return new Mapping(sheet, heading, columns);
    }

    /**
     * This mapping with some columns given another meaning, as people write it: {@code Taak=name, Duur=duration}, or with what
     * people write above such a column: {@code Taak=naam}; nothing after the sign leaves the column out.
     *
     * @throws ForeignException when there is no such heading or meaning
     */
    public Mapping with(String text) {
        Mapping changed = this;
        Headings known = Headings.builtIn();
        for (String part : text.split(",")) {
            int sign = part.lastIndexOf('=');
            String heading = part.substring(0, Math.max(sign, 0)).strip();
            String word = part.substring(sign + 1).strip();
            Optional<Meaning> meaning = word.isEmpty() ? Optional.empty() : Optional.of(Meaning.find(word).or(() -> known.meaning(word)).orElseThrow(() ->
                    new ForeignException(Problem.UNKNOWN_MEANING, word, words())));
            changed = changed.with(column(heading), meaning);
        }
        return changed;
    }

    /** This mapping with another meaning for one column; a column that had it before loses it. */
    public Mapping with(Column changed, Optional<Meaning> meaning) {
        return new Mapping(sheet, heading, columns.stream().map(column -> column.place() == changed.place()
                ? new Column(column.place(), column.heading(), meaning)
                : new Column(column.place(), column.heading(), column.meaning().filter(other -> !meaning.equals(Optional.of(other))))).toList());
    }

    /** The headings of the columns that are left out; what has no words, such as the months of bars, is no heading. */
    public List<String> unused() {
        return columns.stream().filter(column -> column.meaning().isEmpty()).map(Column::heading)
                .filter(heading -> WORD.matcher(heading).find()).toList();
    }

    /** Whether it says enough to read steps or questions. */
    public boolean isList() {
        return isSteps() || isQuestions();
    }

    /** Whether the rows are steps. */
    public boolean isSteps() {
        return !isQuestions() && (has(Meaning.NAME) || has(Meaning.CODE)) && Stream.of(Meaning.DURATION, Meaning.LIKELY, Meaning.START,
                Meaning.FINISH, Meaning.PREDECESSORS).anyMatch(this::has);
    }

    /** Whether the rows are questions. */
    public boolean isQuestions() {
        return has(Meaning.QUESTION) || has(Meaning.ANSWER) && has(Meaning.CODE);
    }

    /** The first rows below the headings, as people see them, a text for every column. */
    public List<List<String>> preview(int rows) {
        return rows().stream().limit(rows).map(row -> columns.stream().map(column -> row.shown(column.place())).toList()).toList();
    }

    boolean has(Meaning meaning) {
        return columns.stream().anyMatch(column -> column.meaning().equals(Optional.of(meaning)));
    }

    Optional<Column> column(Meaning meaning) {
        return columns.stream().filter(column -> column.meaning().equals(Optional.of(meaning))).findFirst();
    }

    List<RowText> rows() {
        return sheet.rows().isEmpty() ? List.of() : sheet.rows().subList(heading + 1, sheet.rows().size());
    }

    /** What stands in the column of a meaning; to a remark belongs what stands in brackets behind an answer. */
    Optional<RawValue> value(RowText row, Meaning meaning) {
        Optional<RawValue> value = cell(row, meaning);
        return (meaning == Meaning.REMARK ? AnswerText.remark(value, cell(row, Meaning.ANSWER)) : value)
                .filter(text -> !text.shown().isBlank());
    }

    private Optional<RawValue> cell(RowText row, Meaning meaning) {
        return column(meaning).map(Column::place).flatMap(row::at);
    }

    /** What a person sees, without the spaces around it; empty when nothing stands there. */
    String shown(RowText row, Meaning meaning) {
        return value(row, meaning).map(RawValue::shown).orElse("").strip();
    }

    /** The address of a cell, or of the first one of the row when no column has this meaning. */
    String address(RowText row, Meaning meaning) {
        return row.address(column(meaning).map(Column::place).orElse(0));
    }

    private long known() {
        return columns.stream().filter(column -> column.meaning().isPresent()).count();
    }

    private Column column(String text) {
        return columns.stream().filter(column -> column.heading().equalsIgnoreCase(text)).findFirst().orElseThrow(() ->
                new ForeignException(Problem.UNKNOWN_HEADING, text,
                        columns.stream().map(Column::heading).collect(Collectors.joining(", "))));
    }

    private static String words() {
        return Arrays.stream(Meaning.values()).map(Meaning::word).collect(Collectors.joining(", "));
    }
}
