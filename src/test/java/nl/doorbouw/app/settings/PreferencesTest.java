package nl.doorbouw.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.schedule.simulate.SimulationSettings;
import nl.doorbouw.schedule.simulate.draw.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {

    @TempDir
    Path folder;

    @Test
    void startsWithTheSystemAndNobody() {
        Preferences preferences = preferences();
        assertEquals(Language.SYSTEM, preferences.languageProperty().get());
        assertEquals(Theme.SYSTEM, preferences.themeProperty().get());
        assertEquals(Optional.empty(), preferences.authorProperty().get());
        assertEquals(List.of(), preferences.recent());
    }

    @Test
    void keepsEveryChange() throws IOException {
        Author author = new Author("Noor Cáceres-İnan", Party.CORPORATIE);
        Path plan = Files.createFile(folder.resolve("Het Molenveld – één.doorbouw"));
        Preferences first = preferences();
        first.languageProperty().set(Language.ENGLISH);
        first.themeProperty().set(Theme.DARK);
        first.authorProperty().set(Optional.of(author));
        first.opened(plan);
        first.simulationProperty().set(SimulationSettings.USUAL.withRuns(1000).withShape(Shape.PERT).withCorrelation(0.3));

        Preferences again = preferences();
        assertEquals(Language.ENGLISH, again.languageProperty().get());
        assertEquals(Theme.DARK, again.themeProperty().get());
        assertEquals(Optional.of(author), again.authorProperty().get());
        assertEquals(List.of(plan.toAbsolutePath()), again.recent());
        assertEquals(first.simulationProperty().get(), again.simulationProperty().get());
    }

    @Test
    void listsRecentPlansNewestFirstAndLeavesOutWhatIsGone() throws IOException {
        Path one = Files.createFile(folder.resolve("one.doorbouw"));
        Path two = Files.createFile(folder.resolve("two.doorbouw"));
        Preferences preferences = preferences();
        preferences.opened(one);
        preferences.opened(two);
        preferences.opened(one);
        assertEquals(List.of(one.toAbsolutePath(), two.toAbsolutePath()), preferences.recent());
        Files.delete(one);
        assertEquals(List.of(two.toAbsolutePath()), preferences.recent());
    }

    @Test
    void startsAfreshFromAFileThatMakesNoSense() throws IOException {
        Files.createDirectories(folder.resolve("kept"));
        Files.writeString(file(), "language=klingon\ntheme=\\u00zz\nname=  \n");
        assertEquals(Language.SYSTEM, preferences().languageProperty().get());
        assertEquals(Optional.empty(), preferences().authorProperty().get());
    }

    private Path file() {
        return folder.resolve("kept").resolve("preferences.properties");
    }

    private Preferences preferences() {
        return new Preferences(file());
    }
}
