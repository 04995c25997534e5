package nl.doorbouw.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of text in columns that are as wide as they need be. */
public final class Table {

    private static final String GAP = "  ";

    private final String alignments;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param alignments a letter a column: {@code l} for left, {@code r} for right */
    public Table(String alignments) {
        this.alignments = alignments;
    }

    /** Adds a row with a cell for every column. */
    public Table row(String... cells) {
        rows.add(IntStream.range(0, alignments.length()).mapToObj(column -> oneLine(cells[column])).toList());
        return this;
    }

    /** Adds a line that stands over the columns, after an empty one. */
    public Table title(String text) {
        rows.add(List.of(""));
        rows.add(List.of(text));
        return this;
    }

    public List<String> lines() {
        int[] widths = IntStream.range(0, alignments.length()).map(this::width).toArray();
        return rows.stream().map(row -> row.size() == 1 ? row.getFirst() : line(row, widths)).toList();
    }

    /** A text cut to a number of characters, with an ellipsis for what was cut off. */
    public static String cut(String text, int characters) {
        return text.length() <= characters ? text : text.substring(0, characters - 1).strip() + "…";
    }

    private int width(int column) {
        return rows.stream().filter(row -> row.size() > 1).mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private String line(List<String> row, int[] widths) {
        List<String> cells = IntStream.range(0, row.size()).mapToObj(column -> {
            String spaces = " ".repeat(widths[column] - length(row.get(column)));
            return alignments.charAt(column) == 'r' ? spaces + row.get(column) : row.get(column) + spaces;
        }).toList();
        return String.join(GAP, cells).stripTrailing();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
