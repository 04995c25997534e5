package nl.doorbouw;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import nl.doorbouw.cli.Cli;
import nl.doorbouw.schedule.Scheduler;

/** Starts Doorbouw. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        System.exit(Cli.run(Clock.systemDefaultZone(), new Scheduler(), out, err, args));
    }
}
