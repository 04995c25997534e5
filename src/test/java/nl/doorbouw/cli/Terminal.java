package nl.doorbouw.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.doorbouw.schedule.Scheduler;

/** Runs the command line and keeps what it printed. An argument that begins with {@code @} is a file in its folder. */
final class Terminal {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-03T09:30:00Z"), ZoneOffset.UTC);

    private static final String FILE = "@";

    private final Path folder;
    private final String language;
    private final Scheduler scheduler = new Scheduler();

    Terminal(Path folder, String language) {
        this.folder = folder;
        this.language = language;
    }

    /** How a run went. */
    record Run(int code, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }

        /** The same with its one line of error as text, or this when there is more than one. */
        Run withoutLineEnds() {
            return err.lines().count() == 1 ? new Run(code, out, err.strip()) : this;
        }

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (JsonProcessingException e) {
                throw new AssertionError(out, e);
            }
        }
    }

    Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Stream<String> files = Arrays.stream(args)
                .map(arg -> arg.startsWith(FILE) ? folder.resolve(arg.substring(FILE.length())).toString() : arg);
        String[] all = Stream.concat(Stream.of("--language", language), files).toArray(String[]::new);
        int code = Cli.run(CLOCK, scheduler, new PrintWriter(out), new PrintWriter(err), all);
        return new Run(code, out.toString(), err.toString());
    }

    /** Runs what must succeed, without a word on the error stream. */
    Run ok(String... args) {
        Run run = run(args);
        if (run.code() != 0 || !run.err().isEmpty()) {
            throw new AssertionError(run);
        }
        return run;
    }

    /** Makes {@code p.doorbouw} on a route, from 5 January 2026, and gives its name as an argument. */
    String plan(String route, String... more) {
        ok(Stream.concat(Stream.of("new", "@p.doorbouw", "--name", "Proef", "--route", route, "--start", "2026-01-05",
                "--author", "Renée", "--party", "corporatie"), Arrays.stream(more)).toArray(String[]::new));
        return "@p.doorbouw";
    }
}
