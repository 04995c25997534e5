package nl.doorbouw;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.doorbouw.app.DoorbouwApp;
import nl.doorbouw.cli.Cli;
import nl.doorbouw.file.PlanFileException;
import nl.doorbouw.file.document.SamplePlan;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.text.Sentences;
import nl.doorbouw.text.SystemLanguage;
import nl.doorbouw.text.Words;

/**
 * Starts Doorbouw: a command on the command line; without arguments or with one plan file the window, or its summary as
 * text where there is no display.
 */
public final class Main {

    /** Held here, for a logger that nobody holds forgets its level. */
    private static final Logger OFFICE_FILES = Logger.getLogger("org.apache.poi");

    private Main() {
    }

    public static void main(String[] args) {
        // What is odd in a file its reader tells in its own words; people get our sentence, and nothing beside it.
        OFFICE_FILES.setLevel(Level.SEVERE);
        boolean forWindow = List.of(args).equals(List.of(DoorbouwApp.EXAMPLE)) || args.length < 2 && !Cli.isFor(args);
        if (forWindow && hasDisplay(System.getProperties(), System.getenv())) {
            openWindow(args);
            return;
        }
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        System.exit(forWindow ? summary(out, err, args) : Cli.run(Clock.systemDefaultZone(), new Scheduler(), out, err, args));
    }

    private static void openWindow(String... args) {
        try {
            DoorbouwApp.open(args);
        } catch (UnsupportedOperationException e) {
            System.err.println(new Words(SystemLanguage.of(System.getenv(), Locale.getDefault())).say("shell.noWindow", e.getMessage()));
            System.exit(1);
        }
    }

    /** Only on Linux can a desktop app be started where there is no desktop. */
    static boolean hasDisplay(Map<?, ?> properties, Map<String, String> environment) {
        return !"Linux".equals(properties.get("os.name")) || "Headless".equals(properties.get("glass.platform"))
                || !environment.getOrDefault("DISPLAY", "").isBlank() || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    private static int summary(PrintWriter out, PrintWriter err, String... args) {
        Words words = new Words(SystemLanguage.of(System.getenv(), Locale.getDefault()));
        out.println(words.say("shell.noDisplay"));
        if (args.length == 1 && !args[0].equals(DoorbouwApp.EXAMPLE)) {
            return summary(out, err, Path.of(args[0]));
        }
        try {
            Path example = SamplePlan.AREA_PARALLEL.copy();
            int code = summary(out, err, example);
            SamplePlan.remove(example);
            return code;
        } catch (PlanFileException e) {
            err.println(new Sentences(words).of(e));
            err.flush();
            return 1;
        }
    }

    private static int summary(PrintWriter out, PrintWriter err, Path plan) {
        return Cli.summary(Clock.systemDefaultZone(), new Scheduler(), out, err, plan);
    }
}
