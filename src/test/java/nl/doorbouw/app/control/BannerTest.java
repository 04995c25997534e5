package nl.doorbouw.app.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class BannerTest extends ApplicationTest {

    private Banner banner;

    @Override
    public void start(Stage stage) {
        banner = new Banner(new Words(Words.DUTCH), Duration.millis(200));
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(new StackPane(new Button("Elders"), banner.root()), 800, 600));
        stage.show();
    }

    @Test
    void isSeenAndGoesByItself() throws TimeoutException {
        assertFalse(banner.isShowing());
        interact(() -> banner.refuse("Dat kan niet."));
        assertTrue(banner.isShowing());
        assertEquals("Dat kan niet.", lookup("#banner-sentence").queryAs(Label.class).getText());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !banner.isShowing());
    }
}
