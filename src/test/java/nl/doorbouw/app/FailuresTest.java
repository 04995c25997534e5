package nl.doorbouw.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class FailuresTest extends ApplicationTest {

    @TempDir
    Path folder;

    @Override
    public void start(Stage stage) {
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(new StackPane(), 800, 600));
        stage.show();
    }

    @Test
    void tellsOnceInAPlainSentenceAndWritesTheRestToAFile() throws IOException, TimeoutException {
        Words words = new Words(Words.DUTCH);
        Path file = folder.resolve("logs").resolve("doorbouw.log");
        try (Failures failures = new Failures(file, () -> words)) {
            failures.uncaughtException(Thread.currentThread(), new IllegalStateException("first"));
            failures.uncaughtException(Thread.currentThread(), new IllegalStateException("second"));
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> lookup("#dialog-text").tryQuery().isPresent());
            assertEquals(words.say("shell.failure.text", file), lookup("#dialog-text").queryAs(Label.class).getText());
            // The dialog may lie outside the headless screen, over whatever window an earlier test left in focus.
            DialogPane pane = (DialogPane) lookup("#dialog-text").query().getScene().getRoot();
            interact(((Button) pane.lookupButton(pane.getButtonTypes().getFirst()))::fire);
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> lookup("#dialog-text").tryQuery().isEmpty());
        }
        String written = Files.readString(file);
        assertTrue(written.contains("first") && written.contains("second"), written);
    }
}
