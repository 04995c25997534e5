package nl.doorbouw.file.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.doorbouw.file.FileAccess;
import nl.doorbouw.plan.word.Coded;

/** The example plans that come with the app. They open as a copy, so that an example never changes. */
public enum SamplePlan implements Coded {
    /** One site, sequential: the plan of a village extension at its beginning. */
    LOCATION_SEQUENTIAL("locatie-omgevingsplan-volgordelijk"),
    /** One site, BOPA, parallel: flexible homes in a hurry. */
    LOCATION_FLEX("locatie-bopa-parallel-flexwoningen"),
    /** An area, parallel: the largest, under way, with something on every screen. */
    AREA_PARALLEL("gebied-omgevingsplan-parallel");

    private final String code;

    SamplePlan(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public String fileName() {
        return code + ".doorbouw";
    }

    /**
     * A copy of the example in a temporary folder of its own.
     *
     * @throws nl.doorbouw.file.PlanFileException when it cannot be written
     */
    public Path copy() {
        Path copy = Path.of(fileName());
        try (InputStream plan = SamplePlan.class.getResourceAsStream("/sample-plans/" + fileName())) {
            copy = Files.createTempDirectory("doorbouw-example-").resolve(fileName());
            Files.copy(plan, copy);
            return copy;
        } catch (IOException e) {
            throw FileAccess.failure(copy, e);
        }
    }

    /**
     * Takes a copy away again, with its folder.
     *
     * @throws nl.doorbouw.file.PlanFileException when it cannot be taken away
     */
    public static void remove(Path copy) {
        FileAccess.delete(copy);
        FileAccess.delete(copy.getParent());
    }
}
