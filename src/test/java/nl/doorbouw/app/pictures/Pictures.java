package nl.doorbouw.app.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javafx.application.Platform;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.frame.Place;
import nl.doorbouw.app.review.Homecoming;
import nl.doorbouw.app.settings.Language;
import nl.doorbouw.app.settings.Theme;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.file.document.SamplePlan;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.schedule.Scheduler;

/**
 * Draws every screen on an example plan, in both sizes, themes and languages, into {@code target/pictures}. Needs no
 * display. Arguments: names of screens, such as {@code route log start}; none draws them all.
 */
public final class Pictures {

    private final Workspace workspace;
    private final Studio studio;
    private final List<Drawing> drawings;

    private Pictures(List<String> wanted, Path folder) {
        PlanDocument document = PlanDocument.open(SamplePlan.AREA_PARALLEL.copy(), Clock.systemUTC(), new Scheduler());
        Homecoming homecoming = Homecoming.of(document, folder);
        workspace = new Workspace(document, new Author("Noor de Wit", Party.GEMEENTE));
        studio = new Studio(workspace, folder);
        drawings = Stream.concat(places(), Stream.of(new ConfrontPictures(), new ComparePictures(), new MeasurePictures(), new MeetingPictures(), new ViewPictures(), new ViewDialogPictures(),
                        new PromisePictures(),                         new ReviewPictures(homecoming), new ListPictures(), new SharePictures(), new StartPictures()))
                .filter(drawing -> wanted.isEmpty() || wanted.contains(drawing.name())).toList();
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Path folder = Files.createTempDirectory("doorbouw-pictures-");
        Platform.startup(() -> Platform.setImplicitExit(false));
        try {
            drawInto(folder, List.of(args));
        } finally {
            Platform.exit();
        }
    }

    private static void drawInto(Path folder, List<String> wanted) throws ExecutionException, InterruptedException {
        Pictures pictures = onFx(() -> new Pictures(wanted, folder));
        try {
            onFx(pictures::draw);
        } finally {
            onFx(pictures::cleanUp);
        }
    }

    private boolean draw() throws IOException {
        // The slow insights must be there before a screen is drawn.
        Studio.waitFor(() -> workspace.simulation().narrowingProperty().get().isPresent());
        for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                for (Studio.Size size : Studio.Size.values()) {
                    studio.set(language, theme, size);
                    for (Drawing drawing : drawings) {
                        drawing.draw(studio);
                    }
                }
            }
        }
        return true;
    }

    private boolean cleanUp() {
        Path example = workspace.document().file().path();
        workspace.close();
        SamplePlan.remove(example);
        return true;
    }

    /** The screens of which one picture tells all. */
    private static Stream<Drawing> places() {
        return Place.ALL.stream().filter(place -> !List.of("confront", "compare", "promise").contains(place.name())).map(PlacePictures::new);
    }

    private static <T> T onFx(Callable<T> task) throws ExecutionException, InterruptedException {
        FutureTask<T> future = new FutureTask<>(task);
        Platform.runLater(future);
        return future.get();
    }
}
