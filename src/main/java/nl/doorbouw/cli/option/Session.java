package nl.doorbouw.cli.option;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.text.Words;

/** One run of the command line: its clock, its scheduler, the language it speaks and where its output goes. */
public final class Session {

    private final Clock clock;
    private final Scheduler scheduler;
    private final PrintWriter out;
    private Words words;

    public Session(Clock clock, Scheduler scheduler, Locale language, PrintWriter out) {
        this.clock = clock;
        this.scheduler = scheduler;
        this.out = out;
        words = new Words(language);
    }

    public Words words() {
        return words;
    }

    /** Goes on in another language. */
    public void speak(Locale language) {
        words = new Words(language);
    }

    /** The time zone in which moments are shown. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** The day on which this runs. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Opens a plan.
     *
     * @throws nl.doorbouw.file.PlanFileException when there is no plan that can be read
     */
    public PlanDocument open(Path file) {
        return PlanDocument.open(file, clock, scheduler);
    }

    /**
     * Makes a plan with its first edit.
     *
     * @throws nl.doorbouw.file.PlanFileException when the file exists or cannot be written
     */
    public PlanDocument create(Path file, List<Change> first, Author author) {
        return PlanDocument.create(file, new Edit(Layer.PLAN, first, ""), author, clock, scheduler);
    }

    public Scheduler scheduler() {
        return scheduler;
    }

    public void print(String line) {
        out.println(line);
    }

    public void print(List<String> lines) {
        lines.forEach(out::println);
    }

    /** Prints the text of a key, with its placeholders filled in. */
    public void say(String key, Object... facts) {
        print(words.say(key, facts));
    }
}
