package nl.doorbouw.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.doorbouw.file.PlanFileException.Problem;

/** What the file system says about a plan file and its folder, apart from what is in it. */
public final class FileAccess {

    private static final Set<PosixFilePermission> WRITE = EnumSet.of(PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private FileAccess() {
    }

    /** @throws PlanFileException when there is no file that can be read */
    static void mustBeReadable(Path path) {
        if (!Files.exists(path)) {
            throw new PlanFileException(Problem.NOT_FOUND, path);
        }
        if (!Files.isRegularFile(path)) {
            throw new PlanFileException(Problem.NOT_A_PLAN, path);
        }
        if (!Files.isReadable(path)) {
            throw new PlanFileException(Problem.NOT_READABLE, path);
        }
    }

    /** Whether entries can be added: SQLite keeps its journal beside the file, so that the folder counts too. */
    static boolean canWrite(Path path) {
        return Files.isWritable(path) && !markedReadOnly(path) && Files.isWritable(path.toAbsolutePath().getParent());
    }

    /** @throws PlanFileException when there is no folder for a file at this path */
    static void mustHaveFolder(Path path) {
        if (!Files.isDirectory(path.toAbsolutePath().getParent())) {
            throw new PlanFileException(Problem.NOT_FOUND, path);
        }
    }

    /**
     * Tells a file from another one that comes in its place, where the file system can. Nothing opens the file: closing it
     * again would let go of the locks that this program holds on it.
     *
     * @throws PlanFileException when the file is gone
     */
    static Object identity(Path path) {
        try {
            return Optional.ofNullable(Files.readAttributes(path, BasicFileAttributes.class).fileKey());
        } catch (IOException e) {
            boolean folder = Files.isDirectory(path.toAbsolutePath().getParent());
            throw (folder ? new PlanFileException(Problem.MOVED, path) : new PlanFileException(Problem.IO, path, "folder")).because(e);
        }
    }

    /** Makes an empty file, so that nobody else can take the name. */
    static void reserve(Path path) {
        try {
            Files.createFile(path);
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    /** A name beside a file for something that is being made; nothing has it yet. */
    static Path beside(Path path) {
        return path.resolveSibling(path.getFileName() + "." + UUID.randomUUID() + ".tmp");
    }

    /** A file of its own outside the folders that people work in. */
    static Path temporary() {
        try {
            return Files.createTempFile("doorbouw-", ".doorbouw");
        } catch (IOException e) {
            throw failure(Path.of(System.getProperty("java.io.tmpdir")), e);
        }
    }

    public static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    /** Waits until all of a file is on disk. */
    static void force(Path path) {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            file.force(true);
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    /** Moves a finished file into place. A journal that a killed program left there is about another file: it goes. */
    static void move(Path made, Path place, CopyOption... options) {
        try {
            Files.deleteIfExists(place.resolveSibling(place.getFileName() + "-journal"));
            Files.move(made, place, options);
        } catch (IOException e) {
            throw failure(place, e);
        }
    }

    /** An administrator may write everything; a file that somebody marked read-only is still left alone. */
    private static boolean markedReadOnly(Path path) {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view == null) {
            return false;
        }
        try {
            return view.readAttributes().permissions().stream().noneMatch(WRITE::contains);
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    /** What a failure of the file system means for the file that it is about. */
    public static PlanFileException failure(Path path, IOException e) {
        return switch (e) {
            case FileAlreadyExistsException exists -> new PlanFileException(Problem.EXISTS, path).because(exists);
            case NoSuchFileException missing -> new PlanFileException(Problem.NOT_FOUND, missing(path)).because(missing);
            case AccessDeniedException denied -> new PlanFileException(Problem.NOT_WRITABLE, path).because(denied);
            default -> new PlanFileException(Problem.IO, path, String.valueOf(e.getMessage())).because(e);
        };
    }

    /** The file, or its folder where that is not there either. */
    private static Path missing(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        return folder == null || Files.isDirectory(folder) ? path : folder;
    }
}
