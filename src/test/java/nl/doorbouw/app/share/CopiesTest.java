package nl.doorbouw.app.share;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javafx.stage.Stage;
import nl.doorbouw.app.OpenPlan;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.schedule.Scheduler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

class CopiesTest extends ApplicationTest {

    private static final Author BAS = new Author("Bas", Party.CORPORATIE);

    @TempDir
    Path folder;

    private final Copies copies = new Copies(Duration.ofMillis(100));
    private Workspace workspace;

    @Override
    public void start(Stage stage) {
        workspace = OpenPlan.on(folder, "L-OP-S");
    }

    @AfterEach
    void close() {
        interact(() -> {
            copies.close();
            workspace.close();
        });
    }

    @Test
    void aCopyThatComesWhileThePlanIsOpenIsOfferedUntilItIsLeftAndAgainWhenItChanges() throws Exception {
        Path plan = workspace.document().file().path();
        Path copy = plan.resolveSibling("plan-LAPTOP-BAS.doorbouw");
        interact(() -> copies.watch(plan));
        Files.copy(plan, folder.resolve("elsewhere"));
        edit(folder.resolve("elsewhere"), "ja");
        Files.move(folder.resolve("elsewhere"), copy);
        OpenPlan.await(() -> copies.foundProperty().get().equals(List.of(copy)));
        interact(copies::leave);
        assertEquals(List.of(), copies.foundProperty().get());
        edit(copy, "nee");
        OpenPlan.await(() -> copies.foundProperty().get().equals(List.of(copy)));
    }

    private static void edit(Path file, String answer) {
        try (PlanDocument document = PlanDocument.open(file, Clock.systemUTC(), new Scheduler())) {
            document.edit(Edit.of(Change.parse("question Q11", "answer", answer)), BAS);
        }
    }
}
