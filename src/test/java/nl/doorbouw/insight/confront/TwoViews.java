package nl.doorbouw.insight.confront;

import java.util.ArrayList;
import java.util.List;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.WrittenLogbook;
import nl.doorbouw.plan.view.Agreement;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.schedule.Scheduler;

/**
 * A small plan in bare weeks with two steps side by side, ZA1 and ZB1, before first residents (X08), and what the municipality
 * and the corporation say of them. By hand: the municipality has ZA1 4/8/12w and ZB1 2/6/10w, so 4/8/12 weeks to first
 * residents; the corporation has ZA1 4/10/20w and ZB1 2/9/14w, so 4/10/20.
 */
public final class TwoViews {

    public static final Planner PLANNER = new Planner(CatalogueReader.read(CatalogueFiles.builtIn()), new Scheduler());
    public static final List<Party> BOTH = List.of(Party.GEMEENTE, Party.CORPORATIE);
    public static final Subject ZA1 = Subject.step("ZA1");
    public static final Subject ZB1 = Subject.step("ZB1");
    public static final Author NOOR = new Author("Noor", Party.GEMEENTE);
    public static final Author BAS = new Author("Bas", Party.CORPORATIE);

    private final WrittenLogbook written = new WrittenLogbook();

    public TwoViews() {
        List<Change> changes = new ArrayList<>(List.of(Change.parse("plan", "start", "2026-01-05"), Change.parse("plan", "bareWeeks", "ja")));
        for (String code : List.of("ZA1", "ZB1", "X08")) {
            changes.add(Change.parse("step " + code, "inPlan", "ja"));
            changes.add(Change.parse("step " + code, "after", code.equals("X08") ? "ZA1; ZB1" : "-"));
        }
        changes.add(Change.parse("step X08", "kind", "milestone"));
        written.edit(new Edit(Layer.PLAN, changes, ""), NOOR);
    }

    /** With the four views of the example. */
    public static TwoViews example() {
        return new TwoViews().say(Party.GEMEENTE, "step ZA1", "duration", "4/8/12w").say(Party.GEMEENTE, "step ZB1", "duration", "2/6/10w")
                .say(Party.CORPORATIE, "step ZA1", "duration", "4/10/20w").say(Party.CORPORATIE, "step ZB1", "duration", "2/9/14w");
    }

    public TwoViews say(Party party, String subject, String field, String value) {
        written.edit(new Edit(Layer.view(party), List.of(Change.parse(subject, field, value)), "zegt de " + party.code()),
                party == Party.CORPORATIE ? BAS : NOOR);
        return this;
    }

    public TwoViews set(String subject, String field, String value) {
        return edit(Edit.of(Change.parse(subject, field, value)));
    }

    public TwoViews agree(Subject subject, Field<?> field, String value) {
        return edit(Agreement.on(subject, field, value, BOTH, "overleg"));
    }

    public TwoViews edit(Edit edit) {
        written.edit(edit, NOOR);
        return this;
    }

    public TwoViews undo() {
        written.revert(written.logbook().undo().orElseThrow());
        return this;
    }

    public TwoViews redo() {
        written.revert(written.logbook().redo().orElseThrow());
        return this;
    }

    public Logbook logbook() {
        return written.logbook();
    }

    public Confrontation confrontation() {
        return Confrontation.of(PLANNER, logbook(), Party.GEMEENTE, Party.CORPORATIE);
    }
}
