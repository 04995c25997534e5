package nl.doorbouw.app.control;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** Gives a screen larger words and rows on a large window, such as that of a beamer: its style class gets "large". */
public final class LargeWindow {

    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
    private static final double WIDTH = 1500;
    private static final double HEIGHT = 860;

    private LargeWindow() {
    }

    /** @param onChange is told when the screen becomes large, or small again */
    public static Subscription follow(Region screen, Consumer<Boolean> onChange) {
        return screen.layoutBoundsProperty().subscribe(bounds -> {
            boolean large = isLarge(bounds);
            if (large != screen.getPseudoClassStates().contains(LARGE)) {
                screen.pseudoClassStateChanged(LARGE, large);
                onChange.accept(large);
                // Laid out at once in the new size: a change during layout would wait for the next one.
                screen.applyCss();
            }
        });
    }

    private static boolean isLarge(Bounds bounds) {
        return bounds.getWidth() >= WIDTH && bounds.getHeight() >= HEIGHT;
    }
}
