package nl.doorbouw.cli.print;

import java.util.ArrayList;
import java.util.List;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.exchange.review.Difference;
import nl.doorbouw.exchange.review.DifferenceEffect;
import nl.doorbouw.exchange.review.Review;
import nl.doorbouw.exchange.review.Unreadable;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.text.ChangeText;
import nl.doorbouw.text.Words;

/** Tells a review as tables: every difference with both values, and every cell that could not be read. */
public final class ReviewTable {

    private static final int SUBJECT = 40;
    private static final int VALUE = 28;
    private static final String NOTHING = "–";

    private final Words words;
    private final ChangeText text;
    private final DifferenceEffect effect;

    public ReviewTable(Words words, Catalogue catalogue, Plan plan, DifferenceEffect effect) {
        this.words = words;
        text = new ChangeText(words, catalogue, plan);
        this.effect = effect;
    }

    public List<String> lines(Review review) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("cli.import.found", review.differences().size(), review.conflicts().size(), review.unreadable().size()));
        if (!review.differences().isEmpty()) {
            lines.add("");
            lines.addAll(differences(review));
        }
        lines.addAll(unreadable(review));
        return lines;
    }

    /** What could not be read alone, below an empty line; nothing when everything could. */
    public List<String> unreadable(Review review) {
        List<String> lines = new ArrayList<>();
        if (!review.unreadable().isEmpty()) {
            lines.add("");
            lines.add(words.say("cli.import.unreadable"));
            review.unreadable().forEach(cell -> lines.add("  " + line(cell)));
        }
        return lines;
    }

    private List<String> differences(Review review) {
        Table table = new Table("llllllrl");
        table.row(words.say("cli.column.sheet"), words.say("cli.column.cell"), words.say("cli.column.what"), words.say("cli.column.field"),
                words.say("cli.column.mine"), words.say("cli.column.theirs"), words.say("cli.column.residents"), "");
        review.differences().forEach(difference -> table.row(difference.sheet(), difference.cell(),
                Table.cut(subject(difference), SUBJECT), text.field(difference.field()), value(difference, difference.mine()),
                value(difference, difference.theirs()), effect.days(review, difference).map(words::change).orElse(""), kind(difference)));
        return table.lines();
    }

    private String subject(Difference difference) {
        String subject = text.subject(difference.subject());
        return difference.layer().equals(Layer.PLAN) ? subject : difference.layer().name() + ": " + subject;
    }

    private String value(Difference difference, String value) {
        return value.isEmpty() ? NOTHING : Table.cut(text.value(difference.subject(), difference.field(), value), VALUE);
    }

    private String kind(Difference difference) {
        return switch (difference.kind()) {
            case CHANGED -> difference.conflict() ? words.say("cli.import.conflict") : "";
            case NEW_ROW -> words.say("cli.import.newRow");
            case MISSING_ROW -> words.say("cli.import.missingRow");
        };
    }

    private static String line(Unreadable cell) {
        String place = cell.cell().isEmpty() ? cell.sheet() : cell.sheet() + " " + cell.cell();
        return cell.value().isEmpty() ? place + ": " + cell.expected()
                : place + ": “" + Table.cut(cell.value().replaceAll("\\s*\\R\\s*", " "), VALUE) + "”. " + cell.expected();
    }
}
