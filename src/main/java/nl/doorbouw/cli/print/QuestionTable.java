package nl.doorbouw.cli.print;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.QuestionGroup;
import nl.doorbouw.text.Words;

/** Writes the checklist as a table for people, group by group. */
public final class QuestionTable {

    private static final int TEXT = 90;

    private final Words words;
    private final List<QuestionGroup> groups;

    public QuestionTable(Words words, List<QuestionGroup> groups) {
        this.words = words;
        this.groups = groups;
    }

    public List<String> lines(List<QuestionRow> rows) {
        Table table = new Table("lllrr");
        table.row(words.say("cli.column.code"), words.say("cli.column.question"), words.say("cli.column.answer"),
                words.say("cli.column.yes"), words.say("cli.column.no"));
        for (QuestionGroup group : groups) {
            table.title((group.code() + " " + words.say(group.name())).strip());
            rows.stream().filter(row -> row.question().group().equals(group.code())).forEach(row -> add(table, row));
        }
        return table.lines();
    }

    private void add(Table table, QuestionRow row) {
        table.row(row.question().code(), Table.cut(words.say(row.question().text()), TEXT),
                row.matters() ? words.name(row.answer()) : words.say("cli.notHere", words.name(row.answer())),
                shift(row.effect().yes()), shift(row.effect().no()));
    }

    private String shift(Optional<Integer> days) {
        return days.map(shift -> shift == 0 ? "·" : words.change(shift)).orElse("–");
    }
}
