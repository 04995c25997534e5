package nl.doorbouw.exchange.project.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.exchange.project.ProjectFileException.Problem;
import nl.doorbouw.exchange.project.ProjectFileException;
import nl.doorbouw.exchange.project.read.outline.Outline;
import nl.doorbouw.time.DateText;
import org.mpxj.Task;

/** Reads a file of MS Project, .mpp or XML, as a plan without a route. */
public final class ProjectFile {

    private final Catalogue catalogue;

    /** @param catalogue the phases that summary tasks can have the names of */
    public ProjectFile(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Reads a file.
     *
     * @throws ProjectFileException when it cannot be read, holds no tasks, or has tasks that wait for each other in a circle
     */
    public ProjectImport read(Path path) {
        org.mpxj.ProjectFile file = Opening.open(path);
        Outline outline = new Outline(file, catalogue);
        if (outline.steps().isEmpty()) {
            throw new ProjectFileException(Problem.EMPTY, path);
        }
        try {
            return new ProjectReading(path, file, outline, start(path, file)).result();
        } catch (ProjectFileException e) {
            throw e;
        } catch (NullPointerException | IndexOutOfBoundsException e) {
            // A file can be cut off so that it opens and yet misses what every task has.
            throw new ProjectFileException(Problem.DAMAGED, path).because(e);
        }
    }

    /** The start of the project, or else of its first task. */
    private static LocalDate start(Path path, org.mpxj.ProjectFile file) {
        LocalDateTime start = Stream.concat(Stream.ofNullable(file.getProjectProperties().getStartDate()),
                file.getTasks().stream().map(Task::getStart).filter(Objects::nonNull).sorted()).findFirst()
                .orElseThrow(() -> new ProjectFileException(Problem.NO_START, path));
        LocalDate day = start.toLocalDate();
        if (day.isBefore(DateText.FIRST) || day.isAfter(DateText.LAST)) {
            throw new ProjectFileException(Problem.OUTSIDE, path, day);
        }
        return day;
    }
}
