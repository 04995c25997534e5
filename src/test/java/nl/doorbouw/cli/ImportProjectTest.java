package nl.doorbouw.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.doorbouw.exchange.project.ProjectMaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/** {@code import} makes a plan of a file of MS Project, and says what did not come along. */
class ImportProjectTest {

    @TempDir
    private Path folder;

    @Test
    void makesAPlanAndListsWhatIsNotModelled() {
        sample();
        assertEquals(List.of(folder.resolve("p.doorbouw") + " gemaakt, stappen: 2.", "",
                "Wat Doorbouw niet overneemt zoals het er staat: 1",
                "2  Storten  Duurt 1.5d  Gepland in hele dagen: 2"),
                terminal("nl").ok("import", "@a.xml", "-o", "@p.doorbouw").lines());
        assertEquals(List.of("Heien S001 2026-03-02 2026-03-06", "Storten S002 2026-03-09 2026-03-10"), schedule());
    }

    @Test
    void theSameAsJson() {
        sample();
        JsonNode json = terminal("en").ok("import", "@a.xml", "-o", "@p.doorbouw", "--json").json();
        assertEquals("{\"steps\":2,\"notModelled\":[{\"task\":2,\"name\":\"Storten\",\"what\":\"Takes 1.5d\","
                + "\"done\":\"Planned in whole days: 2\"}]}", json.toString());
    }

    @Test
    void whoBringsItInDoesTheStepsOfNobodyElse() {
        sample();
        terminal("nl").ok("import", "@a.xml", "-o", "@p.doorbouw", "--party", "aannemer");
        assertEquals(List.of("A", "A"), steps().map(step -> step.get("party").asText()).toList());
    }

    @Test
    void leavesNothingBehindWhenTheFileCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("a.xml"), "geen project");
        refused(1, "a.xml is geen bestand van MS Project. Kies een .mpp, of bewaar de planning in MS Project als XML.",
                "import", "@a.xml", "-o", "@p.doorbouw");
        refused(1, "weg.mpp is er niet. Controleer de naam en de map.", "import", "@weg.mpp", "-o", "@p.doorbouw");
        refused(2, "a.txt is geen bestand dat Doorbouw binnenhaalt. Kies een werkmap (.xlsx, .xlsm of .xls), of een .mpp of .xml van MS Project.",
                "import", "@a.txt", "-o", "@p.doorbouw");
        refused(2, "Zeg hoe het nieuwe plan moet heten, zoals -o plan.doorbouw.", "import", "@a.xml");
    }

    @Test
    void leavesAPlanThatIsThereAlone() throws IOException {
        sample();
        Files.writeString(folder.resolve("p.doorbouw"), "van mij");
        assertEquals(1, terminal("nl").run("import", "@a.xml", "-o", "@p.doorbouw").code());
        assertEquals("van mij", Files.readString(folder.resolve("p.doorbouw")));
    }

    private void refused(int code, String sentence, String... args) {
        assertEquals(new Terminal.Run(code, "", sentence), terminal("nl").run(args).withoutLineEnds());
        assertFalse(Files.exists(folder.resolve("p.doorbouw")));
    }

    /** Within a span that has no holidays here or there. */
    private void sample() {
        ProjectMaker project = ProjectMaker.from("2026-03-02");
        Task first = project.days("Heien", 5);
        Task second = project.task("Storten", 1.5, TimeUnit.DAYS);
        project.link(first, second);
        first.setFinish(LocalDate.parse("2026-03-06").atTime(17, 0));
        project.save(folder.resolve("a.xml"));
    }

    private List<String> schedule() {
        return steps().map(step -> step.get("name").asText() + " " + step.get("code").asText() + " "
                + step.get("likely").get("start").asText() + " " + step.get("likely").get("finish").asText()).toList();
    }

    private Stream<JsonNode> steps() {
        return terminal("nl").ok("schedule", "@p.doorbouw", "--json").json().get("steps").valueStream();
    }

    private Terminal terminal(String language) {
        return new Terminal(folder, language);
    }
}
