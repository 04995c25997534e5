package nl.doorbouw.app.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import nl.doorbouw.app.Desk;
import nl.doorbouw.app.FileDialogs;
import nl.doorbouw.app.FileKind;
import nl.doorbouw.app.Surroundings;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.frame.Frame;
import nl.doorbouw.app.frame.Place;
import nl.doorbouw.app.settings.Language;
import nl.doorbouw.app.settings.Look;
import nl.doorbouw.app.settings.Preferences;
import nl.doorbouw.app.settings.Theme;
import nl.doorbouw.text.Words;

/** Draws what it is given in one language, theme and size; knows the plan that the pictures are of. */
final class Studio {

    private static final Path TARGET = Path.of("target", "pictures");

    private final Workspace workspace;
    private final Path folder;
    private final Preferences preferences;
    private final Look look;
    private Size size = Size.SMALL;

    /** The sizes of the least window, of a laptop and of a large screen. */
    enum Size {
        LEAST(1024, 640),
        SMALL(1280, 800),
        LARGE(1920, 1080);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** @param folder where files may be made */
    Studio(Workspace workspace, Path folder) {
        this.workspace = workspace;
        this.folder = folder;
        preferences = new Preferences(folder.resolve("preferences.properties"));
        look = new Look(preferences.themeProperty(), new SimpleObjectProperty<>(ColorScheme.LIGHT));
    }

    /** What is drawn from now on is drawn so. */
    void set(Language language, Theme theme, Size next) {
        preferences.languageProperty().set(language);
        preferences.themeProperty().set(theme);
        size = next;
    }

    Workspace workspace() {
        return workspace;
    }

    Path folder() {
        return folder;
    }

    Words words() {
        return preferences.words();
    }

    /** A window's inside that shows the screen of this name. */
    Frame frame(String place) {
        return frame(workspace, place(place));
    }

    Frame frame(Workspace other, Place place) {
        return new Frame(other, words(), preferences, new NoDeeds(), place);
    }

    static Place place(String name) {
        return Place.ALL.stream().filter(place -> place.name().equals(name)).findFirst().orElseThrow();
    }

    /** A desk on which no files can be chosen. */
    Desk desk() {
        return new Desk(new Surroundings(preferences, look, new NoFiles(), _ -> { }, Clock.systemUTC(), Stage::new));
    }

    /** Lays out what is drawn later, so that its parts can be found. */
    void layOut(Parent root) {
        dressed(root).snapshot(null);
    }

    /** Writes a picture; what was drawn before can be drawn again. */
    void draw(String name, Parent root) throws IOException {
        Scene scene = dressed(root);
        Files.createDirectories(TARGET);
        // The first layout makes the scroll bars that the second one makes room for.
        scene.snapshot(null);
        write(scene.snapshot(null), TARGET.resolve(String.join("-", name, size.width + "x" + size.height,
                preferences.languageProperty().get().code(), preferences.themeProperty().get().code()) + ".png"));
    }

    static void fire(Parent root, String button) {
        switch (root.lookup(button)) {
            case Button plain -> plain.fire();
            case ToggleButton toggle -> toggle.fire();
            case Node other -> throw new IllegalArgumentException(button + " is " + other);
        }
    }

    /** Lets the FX thread go on until something that is computed is there. */
    static void waitFor(BooleanSupplier known) {
        Object loop = new Object();
        AnimationTimer look = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (known.getAsBoolean()) {
                    stop();
                    Platform.runLater(() -> Platform.exitNestedEventLoop(loop, known));
                }
            }
        };
        look.start();
        Platform.enterNestedEventLoop(loop);
    }

    private Scene dressed(Parent root) {
        if (root.getScene() != null) {
            root.getScene().setRoot(new Button());
        }
        // Dressed before it shows anything: what has no colours yet is warned about.
        Scene scene = new Scene(new Button(), size.width, size.height);
        look.dress(scene);
        scene.setRoot(root);
        return scene;
    }

    private static void write(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(picture, "png", file.toFile());
    }

    private record NoFiles() implements FileDialogs {

        @Override
        public Optional<Path> open(Window owner) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> openList(Window owner) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(Window owner, FileKind kind, String proposedName) {
            return Optional.empty();
        }
    }
}
