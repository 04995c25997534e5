package nl.doorbouw.app.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import atlantafx.base.theme.PrimerLight;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import nl.doorbouw.chart.ChartSteps;
import nl.doorbouw.chart.GanttRow;
import nl.doorbouw.chart.TimeScale;
import nl.doorbouw.chart.axis.Shading;
import nl.doorbouw.time.calendar.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class GanttCanvasTest extends ApplicationTest {

    private static final TimeScale SCALE = new TimeScale(0, 2);

    private GanttCanvas canvas;

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        canvas = new GanttCanvas(Locale.UK, LocalDate.ofEpochDay(5), new Shading(Region.MIDDEN, false));
        canvas.rowsProperty()
                .set(IntStream.range(0, 50).<GanttRow>mapToObj(i -> ChartSteps.step("S" + i, 10, 60).row()).toList());
        canvas.scaleProperty().set(SCALE);
        Scene scene = new Scene(new StackPane(canvas), 400, 320);
        scene.getStylesheets().add("/nl/doorbouw/app/doorbouw.css");
        scene.getRoot().setStyle("-party-gemeente: #112233;");
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @BeforeEach
    void forgetEarlierFailures() {
        WaitForAsyncUtils.clearExceptions();
    }

    @Test
    void clickOnABarSelectsItsStep() {
        clickOn(canvas.localToScreen(60, 40 + 2 * 28 + 14));
        assertEquals(Optional.of("S2"), canvas.selectedProperty().get());
    }

    @Test
    void wheelScrollsTheRowsUpToTheLast() {
        wheel(60, 100, 0, -56);
        assertEquals(56, canvas.scrollYProperty().get());
        wheel(60, 100, 0, -9000);
        assertEquals(50 * 28 - 280, canvas.scrollYProperty().get());
        wheel(60, 100, 0, 9000);
        assertEquals(0, canvas.scrollYProperty().get());
    }

    @Test
    void wheelOnTheAxisZoomsAroundTheMouse() {
        wheel(100, 20, 0, 40);
        assertEquals(SCALE.zoomed(1.2, 100), canvas.scaleProperty().get());
    }

    @Test
    void tiltedWheelMovesThroughTime() {
        wheel(100, 100, -40, 0);
        assertEquals(SCALE.scrolled(40), canvas.scaleProperty().get());
    }

    @Test
    void themeSwitchRepaints() {
        assertEquals(Color.web("#112233"), pixel(60, 40 + 14));
        interact(() -> canvas.getScene().getRoot().setStyle("-party-gemeente: #445566;"));
        assertEquals(Color.web("#445566"), pixel(60, 40 + 14));
    }

    @Test
    void twoCanvasesShareAScale() {
        GanttCanvas other = new GanttCanvas(Locale.UK, LocalDate.ofEpochDay(5), new Shading(Region.MIDDEN, false));
        other.scaleProperty().bindBidirectional(canvas.scaleProperty());
        interact(() -> other.zoom(2));
        assertNotEquals(SCALE, canvas.scaleProperty().get());
        assertEquals(other.scaleProperty().get(), canvas.scaleProperty().get());
    }

    @Test
    @Tag("display")
    void ctrlWheelZoomsAndDragPans() {
        moveTo(canvas.localToScreen(200, 150));
        press(KeyCode.CONTROL).scroll(1, VerticalDirection.UP).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        TimeScale zoomed = canvas.scaleProperty().get();
        assertNotEquals(SCALE.pixelsPerDay(), zoomed.pixelsPerDay());
        drag(canvas.localToScreen(200, 150), MouseButton.PRIMARY).dropTo(canvas.localToScreen(150, 122));
        assertEquals(zoomed.scrolled(50).left(), canvas.scaleProperty().get().left(), 1);
        assertEquals(28, canvas.scrollYProperty().get(), 2);
    }

    /** Headless the wheel knows no modifiers and no place, so that the event is made here. */
    private void wheel(double x, double y, double deltaX, double deltaY) {
        interact(() -> canvas.fireEvent(new ScrollEvent(ScrollEvent.SCROLL, x, y, x, y, false, false, false, false,
                false, false,
                deltaX, deltaY, deltaX, deltaY, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
    }

    private Color pixel(int x, int y) {
        WritableImage[] image = new WritableImage[1];
        interact(() -> image[0] = canvas.getScene().snapshot(null));
        return image[0].getPixelReader().getColor(x, y);
    }
}
