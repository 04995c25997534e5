package nl.doorbouw.app.settings;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.util.Subscription;

/** Shows every window in the chosen theme, and follows the system when that is the choice. For the FX thread. */
public final class Look {

    private static final String SHEET = Look.class.getResource("/nl/doorbouw/app/doorbouw.css").toExternalForm();
    private static final String DARK = "dark";

    private final BooleanBinding dark;

    public Look(ObservableValue<Theme> theme, ObservableValue<ColorScheme> system) {
        dark = Bindings.createBooleanBinding(() -> theme.getValue().isDark(system.getValue()), theme, system);
        dark.subscribe(now -> Application.setUserAgentStylesheet(
                (now ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet()));
    }

    /** Dresses a scene now and at every change; unsubscribe when its window goes. */
    public Subscription dress(Scene scene) {
        scene.getStylesheets().add(SHEET);
        return Subscription.combine(dark.subscribe(_ -> mark(scene)), scene.rootProperty().subscribe(_ -> mark(scene)));
    }

    private void mark(Scene scene) {
        scene.getRoot().getStyleClass().remove(DARK);
        if (dark.get()) {
            scene.getRoot().getStyleClass().add(DARK);
        }
        scene.getPreferences().setColorScheme(dark.get() ? ColorScheme.DARK : ColorScheme.LIGHT);
    }
}
