package nl.doorbouw.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.text.ChangeText;
import nl.doorbouw.text.Words;

/** Tells what an edit changed in a plan, and what it did to first residents unless it is in a scenario. */
public final class EditReport {

    private static final String NOTHING = "–";

    private final Words words;
    private final Catalogue catalogue;
    private final Outlook before;

    public EditReport(Words words, Catalogue catalogue, Outlook before) {
        this.words = words;
        this.catalogue = catalogue;
        this.before = before;
    }

    /** @param after the outlook right after the edit */
    public List<String> lines(Outlook after) {
        List<Entry> entries = after.logbook().entries();
        UUID edit = entries.getLast().edit();
        ChangeText text = new ChangeText(words, catalogue, after.plan());
        List<Entry> made = entries.stream().filter(entry -> entry.edit().equals(edit)).toList();
        boolean inPlan = made.stream().anyMatch(entry -> entry.layer().equals(Layer.PLAN));
        List<String> lines = new ArrayList<>();
        // What leaves a scenario when it becomes the plan, and what parties agree on, is told once.
        made.stream().filter(entry -> !inPlan || entry.layer().equals(Layer.PLAN)).forEach(entry -> lines.add(line(text, entry)));
        Milestone.FIRST_RESIDENTS.days(after.schedule()).filter(_ -> made.stream().anyMatch(entry -> !entry.layer().isScenario()))
                .ifPresent(days -> lines.add(words.say("cli.firstResidents", words.range(days), shift(after))));
        return lines;
    }

    private String line(ChangeText text, Entry entry) {
        Change change = entry.change();
        return words.say("cli.changed", text.subject(change.subject()), text.field(change.field()),
                shown(text.value(change.subject(), change.field(), entry.old())), shown(text.value(change)));
    }

    /** By date: a plan that starts later is later, however long it takes. */
    private String shift(Outlook after) {
        int days = finish(after).flatMap(now -> finish(before).map(then -> now - then)).orElse(0);
        return days == 0 ? words.say("cli.noShift") : words.change(days);
    }

    private static Optional<Integer> finish(Outlook outlook) {
        return Milestone.FIRST_RESIDENTS.in(outlook.schedule()).map(step -> step.likely().finish());
    }

    private static String shown(String value) {
        return value.isEmpty() ? NOTHING : value.replaceAll("\\s*\\R\\s*", " ");
    }
}
