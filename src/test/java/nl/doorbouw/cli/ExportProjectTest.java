package nl.doorbouw.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code export} writes a plan that MS Project reads, and that comes back as it was. */
class ExportProjectTest {

    @TempDir
    private Path folder;

    @Test
    void aPlanGoesOutAndComesBack() {
        Terminal terminal = new Terminal(folder, "nl");
        terminal.ok("new", "@a.doorbouw", "--name", "Dorpsstraat", "--empty", "--start", "2026-03-02");
        terminal.ok("add", "@a.doorbouw", "step M01", "--name", "Heien", "--duration", "2/3/5w", "--phase", "9");
        terminal.ok("add", "@a.doorbouw", "step M02", "--name", "Storten", "--duration", "4d", "--after", "M01SS+2w", "--phase", "9");
        assertEquals(List.of(folder.resolve("a.xml") + " is gemaakt."), terminal.ok("export", "@a.doorbouw", "@a.xml").lines());
        assertEquals(List.of(folder.resolve("b.doorbouw") + " gemaakt, stappen: 2."),
                terminal.ok("import", "@a.xml", "-o", "@b.doorbouw").lines());
        assertEquals(steps(terminal, "@a.doorbouw"), steps(terminal, "@b.doorbouw"));
    }

    @Test
    void saysHowManyStepsAreOnlyPossible() {
        Terminal terminal = new Terminal(folder, "nl");
        List<String> lines = terminal.ok("export", terminal.plan("L-OP-S"), "@a.xml").lines();
        int possible = (int) terminal.ok("schedule", "@p.doorbouw", "--json").json().get("possibleSteps").valueStream().count();
        assertEquals("Niet in het bestand: " + possible + " stappen die er alleen komen als een open vraag zo wordt beantwoord.",
                lines.getFirst());
    }

    @Test
    void refusesAnotherKindOfFile() {
        Terminal terminal = new Terminal(folder, "nl");
        assertEquals(new Terminal.Run(2, "",
                "“a.mpp” heeft geen einde dat een formaat kiest. Gebruik .xlsx voor Excel of .xml voor MS Project."),
                terminal.run("export", terminal.plan("L-OP-S"), "@a.mpp").withoutLineEnds());
        assertFalse(Files.exists(folder.resolve("a.mpp")));
    }

    private static JsonNode steps(Terminal terminal, String plan) {
        return terminal.ok("schedule", plan, "--json").json().get("steps");
    }
}
