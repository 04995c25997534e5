package nl.doorbouw.app.share;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.file.document.SamplePlan;
import nl.doorbouw.file.share.Presence;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.schedule.Scheduler;

/**
 * An example plan on which three people worked: two others have it open, a copy lies beside it, two values are to be
 * settled, and somebody just changed two others.
 *
 * @param news what was changed last
 */
public record SharedPlan(Path file, Workspace workspace, List<Presence> others, List<Entry> news) implements AutoCloseable {

    private static final Author NOOR = new Author("Noor de Wit", Party.GEMEENTE);
    private static final Author BAS = new Author("Bas Verhoeven", Party.CORPORATIE);
    private static final Author AMA = new Author("Ama Mensah", Party.ONTWIKKELAAR);

    /** For the FX thread. */
    public static SharedPlan open() {
        Path file = SamplePlan.AREA_PARALLEL.copy();
        Path copy = file.resolveSibling("Bas " + file.getFileName());
        Path beside = file.resolveSibling(file.getFileName().toString().replace(".doorbouw", "-LAPTOP-BAS.doorbouw"));
        copy(file, copy);
        edit(copy, BAS, "zoals besproken met de aannemer", "step D05 duration 8/12/30w", "step V01 duration 9/14/20w");
        PlanDocument document = PlanDocument.open(file, Clock.systemUTC(), new Scheduler());
        document.edit(edit("", "step D05 duration 4/8/12w", "step V01 duration 3/5/8w"), NOOR);
        document.merge(copy);
        Logbook before = document.outlook().logbook();
        document.edit(edit("", "step D06 duration 5/7/9w", "question Q30 answer ja"), BAS);
        copy(file, beside);
        edit(beside, BAS, "", "step D06 duration 6/7/9w");
        Instant since = Instant.parse("2026-11-24T08:05:00Z");
        List<Presence> others = List.of(Presence.join(file, BAS, "LAPTOP-BAS", since), Presence.join(file, AMA, "PC-0412", since));
        Workspace workspace = new Workspace(document, NOOR);
        workspace.watch(since);
        return new SharedPlan(file, workspace, others, document.outlook().logbook().since(before));
    }

    /** Whether the others and the copy were found. */
    public boolean isKnown() {
        return workspace.company().othersProperty().get().size() == others.size() && !workspace.copies().foundProperty().get().isEmpty();
    }

    /** Makes an edit while the folder is away. */
    public void failToEdit() {
        move(file.getParent(), away());
        workspace.edit(Change.parse("step D05", "duration", "7/9/11w"));
    }

    @Override
    public void close() {
        if (Files.exists(away())) {
            move(away(), file.getParent());
        }
        workspace.close();
        others.forEach(Presence::close);
    }

    private Path away() {
        return file.getParent().resolveSibling(file.getParent().getFileName() + "-away");
    }

    private static void edit(Path file, Author who, String remark, String... changes) {
        try (PlanDocument document = PlanDocument.open(file, Clock.systemUTC(), new Scheduler())) {
            document.edit(edit(remark, changes), who);
        }
    }

    /** @param changes kind and code of a subject, field, value */
    private static Edit edit(String remark, String... changes) {
        return new Edit(Layer.PLAN, List.of(changes).stream().map(change -> change.split(" "))
                .map(parts -> Change.parse(parts[0] + " " + parts[1], parts[2], parts[3])).toList(), remark);
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
