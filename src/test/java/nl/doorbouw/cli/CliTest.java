package nl.doorbouw.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import nl.doorbouw.schedule.Scheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CliTest {

    @TempDir
    private Path folder;

    @Test
    void knowsWhatIsForTheCommandLineAndWhatForTheWindow() {
        assertEquals(List.of(true, true, true, true, true, false, false), List.of(Cli.isFor("schedule", "p.doorbouw"),
                Cli.isFor("samples"),
                Cli.isFor("-h"), Cli.isFor("shedule"), Cli.isFor("--version"), Cli.isFor("p.doorbouw"), Cli.isFor()));
    }

    /** One line for each group of them. */
    private static List<String> commands() {
        return List.of("""
                new set add remove undo redo log
                merge conflicts
                schedule why
                simulate
                routes questions
                measures scenario baseline
                confront agree
                compare back risk
                import samples export
                """.strip().split("\\s+"));
    }

    @Test
    void helpNamesEveryCommand() {
        List<String> named = new Terminal(folder,
                "nl").ok("--help").lines().stream().filter(line -> line.matches("  [a-z]+  .*"))
                .map(line -> line.strip().split(" ")[0]).toList();
        assertEquals(commands(), named);
        assertEquals(List.of(), named.stream().filter(command -> !Cli.isFor(command)).toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelp(String command) {
        String help = new Terminal(folder, "nl").ok(command, "--help").out();
        assertTrue(help.startsWith("Usage: doorbouw " + command + " "), help);
        assertTrue(help.contains("--language"), help);
    }

    @Test
    void saysItsVersion() {
        assertTrue(new Terminal(folder, "nl").ok("--version").out().startsWith("Doorbouw"));
    }

    @Test
    void theLanguageMayStandBeforeOrAfterTheCommand() {
        String plan = new Terminal(folder, "nl").plan("L-OP-S");
        assertTrue(new Terminal(folder, "nl").ok("log", plan, "--language",
                "EN").out().contains("housing corporation"));
    }

    @Test
    void theSummaryTellsWhatTheWindowWouldShowFirst() {
        new Terminal(folder, "nl").plan("L-OP-S", "--bare-weeks", "--open", "base", "--municipality",
                "Gemeente Voorbeeldstad",
                "--homes", "1200", "--answer", "Q17=nee");
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.summary(Terminal.CLOCK, new Scheduler(), new PrintWriter(out), new PrintWriter(err),
                folder.resolve("p.doorbouw"));
        assertEquals(List.of(0, ""), List.of(code, err.toString()));
        String text = out.toString();
        assertEquals("Proef", text.lines().findFirst().orElseThrow());
        assertTrue(text.contains("L-OP-S: "), text);
        assertTrue(text.contains("Q17: "), text);
        assertTrue(text.contains("▶  L-OP-S"), text);
        assertEquals(12, text.lines().filter(line -> line.matches("  [▶ ]  [LG]-.*")).count());
    }

    @Test
    void theSummaryOfWhatIsNoPlanIsOneSentence() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.summary(Terminal.CLOCK, new Scheduler(), new PrintWriter(out), new PrintWriter(err), folder);
        assertEquals(List.of(1, "", 1L), List.of(code, out.toString(), err.toString().lines().count()));
    }

    @Test
    void whatShouldNotHappenIsOneSentenceToo() {
        new Terminal(folder, "nl").plan("L-OP-S");
        Clock broken = new Clock() {
            @Override
            public Instant instant() {
                throw new IllegalStateException("no battery");
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.run(broken, new Scheduler(), new PrintWriter(out), new PrintWriter(err), "set",
                folder.resolve("p.doorbouw").toString(), "plan", "homes", "12", "--language", "nl");
        assertEquals(List.of(1, "",
                "Er ging iets mis dat niet hoort te gebeuren (IllegalStateException). Het plan is zoals het "
                + "was; probeer het opnieuw."), List.of(code, out.toString(), err.toString().strip()));
    }
}
