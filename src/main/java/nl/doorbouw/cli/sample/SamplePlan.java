package nl.doorbouw.cli.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.file.PlanFileException;
import nl.doorbouw.schedule.Scheduler;

/** The sample plans, and how each becomes a file. */
public enum SamplePlan {
    /** One site, sequential: the plan of a village extension at its beginning. */
    LOCATION_SEQUENTIAL("locatie-omgevingsplan-volgordelijk"),
    /** One site, BOPA, parallel: flexible homes in a hurry. */
    LOCATION_FLEX("locatie-bopa-parallel-flexwoningen"),
    /** An area, parallel: the largest, under way, with something on every screen. */
    AREA_PARALLEL("gebied-omgevingsplan-parallel");

    private final String name;

    SamplePlan(String name) {
        this.name = name;
    }

    public String fileName() {
        return name + ".doorbouw";
    }

    /**
     * Makes all sample plans in a folder, which is made when it is not there.
     *
     * @return the files
     * @throws PlanFileException when one of them is there already (then none is made), or cannot be written
     */
    public static List<Path> makeAll(Path folder, Scheduler scheduler) {
        List<SamplePlan> samples = List.of(values());
        makeFolder(folder);
        samples.stream().map(sample -> folder.resolve(sample.fileName())).filter(Files::exists).findFirst()
                .ifPresent(file -> {
                    throw new PlanFileException(PlanFileException.Problem.EXISTS, file);
                });
        return samples.stream().map(sample -> sample.make(folder, scheduler)).toList();
    }

    private Path make(Path folder, Scheduler scheduler) {
        Path file = folder.resolve(fileName());
        Iterator<StoryEdit> story = StoryEdit.read(name).iterator();
        StoryClock clock = new StoryClock();
        StoryEdit first = story.next();
        clock.moveTo(first.at());
        try (PlanDocument document = PlanDocument.create(file, first.edit(), first.author(), clock, scheduler)) {
            story.forEachRemaining(next -> {
                clock.moveTo(next.at());
                document.edit(next.edit(), next.author());
            });
        }
        return file;
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException _) {
            throw new PlanFileException(PlanFileException.Problem.EXISTS, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
