package nl.doorbouw.file.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.file.Contents;
import nl.doorbouw.file.FileAccess;
import nl.doorbouw.file.PlanFileException;
import nl.doorbouw.plan.Entry;

/** Finds the copies of a plan that OneDrive, Dropbox and the like, or a person, have left beside it. */
public final class ConflictedCopies {

    private static final String EXTENSION = ".doorbouw";

    /** What comes behind, or before, the name of the plan; in the order of the list. */
    private static final List<Pattern> ADDED = Stream.of(
            // Dropbox, Nextcloud, Box: (conflicted copy 2027-01-01), (Noor's conflicted copy ...), (conflicterende kopie van Noor ...)
            " *\\([^()]*conflic[^()]*\\)",
            // Syncthing
            "\\.sync-conflict-.+",
            // Windows and macOS: " - kopie", " - Copy (2)", " kopie 2"
            " (- )?(kopie|copy)( \\(?\\d+\\)?)?",
            // a browser or mail program: (1)
            " *\\(\\d+\\)",
            // OneDrive: the name of the machine, of 15 characters at most, and a number from the second copy on
            "-[\\p{L}\\d][\\p{L}\\d-]{0,14}(-\\d+)?").map(added -> Pattern.compile(added + "$", Pattern.CASE_INSENSITIVE)).toList();
    private static final Pattern COPY_OF = Pattern.compile("^(kopie van|copy of) ", Pattern.CASE_INSENSITIVE);

    private ConflictedCopies() {
    }

    /** A file that goes by the name of a plan, as it lies there: when it was last written, and its size in bytes. */
    public record Candidate(Path file, FileTime written, long size) {
    }

    /** The files that may be copies of a plan; opens none of them, so that it can be asked often. Empty when there is no looking. */
    public static Set<Candidate> candidates(Path plan) {
        Set<Candidate> found = new HashSet<>();
        try (Stream<Path> files = Files.list(plan.toAbsolutePath().getParent())) {
            for (Path file : files.filter(file -> !file.getFileName().equals(plan.getFileName()) && named(plan, file)).toList()) {
                found.add(new Candidate(file, Files.getLastModifiedTime(file), Files.size(file)));
            }
        } catch (IOException e) {
            // the folder is away, or a file went between the list and the look: the next look tells
            return Set.of();
        }
        return found;
    }

    /**
     * The files in the folder of a plan that go by its name, are the same plan, and have an entry that it has not; by name. A
     * file that cannot be read is left out.
     *
     * @throws PlanFileException when the plan itself or its folder cannot be read
     */
    public static List<Path> beside(Path plan) {
        Contents own = Contents.of(plan);
        Set<UUID> known = own.logbook().entries().stream().map(Entry::id).collect(Collectors.toCollection(HashSet::new));
        try (Stream<Path> files = Files.list(plan.toAbsolutePath().getParent())) {
            return files.filter(file -> !file.getFileName().equals(plan.getFileName()) && named(plan, file))
                    .filter(file -> hasMore(file, own.planId(), known)).sorted().toList();
        } catch (IOException e) {
            throw FileAccess.failure(plan, e);
        }
    }

    /** Whether one name is a copy's name for the other, or both are for a third. */
    static boolean named(Path plan, Path file) {
        Set<String> names = names(file);
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION) && names(plan).stream().anyMatch(names::contains);
    }

    /** The name itself, and what is left of it without what a copy has more. */
    private static Set<String> names(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String stem = name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
        Set<String> names = new HashSet<>(List.of(stem, COPY_OF.matcher(stem).replaceFirst("")));
        ADDED.forEach(added -> names.add(added.matcher(stem).replaceFirst("")));
        return names;
    }

    private static boolean hasMore(Path file, UUID plan, Set<UUID> known) {
        try {
            Contents contents = Contents.of(file);
            return contents.planId().equals(plan) && contents.logbook().entries().stream().anyMatch(entry -> !known.contains(entry.id()));
        } catch (PlanFileException e) {
            return false;
        }
    }
}
