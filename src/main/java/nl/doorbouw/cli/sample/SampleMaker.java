package nl.doorbouw.cli.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import nl.doorbouw.file.FileAccess;
import nl.doorbouw.file.PlanFileException;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.file.document.SamplePlan;
import nl.doorbouw.schedule.Scheduler;

/** Makes the sample plans anew from their stories. */
public final class SampleMaker {

    private final Scheduler scheduler;

    public SampleMaker(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * Makes all sample plans in a folder, which is made when it is not there.
     *
     * @return the files
     * @throws PlanFileException when one of them is there already (then none is made), or cannot be written
     */
    public List<Path> makeAll(Path folder) {
        List<SamplePlan> samples = List.of(SamplePlan.values());
        makeFolder(folder);
        samples.stream().map(sample -> folder.resolve(sample.fileName())).filter(Files::exists).findFirst()
                .ifPresent(file -> {
                    throw new PlanFileException(PlanFileException.Problem.EXISTS, file);
                });
        return samples.stream().map(sample -> make(sample, folder)).toList();
    }

    private Path make(SamplePlan sample, Path folder) {
        Path file = folder.resolve(sample.fileName());
        Iterator<StoryEdit> story = StoryEdit.read(sample.code()).iterator();
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
        } catch (IOException e) {
            throw FileAccess.failure(folder, e);
        }
    }
}
