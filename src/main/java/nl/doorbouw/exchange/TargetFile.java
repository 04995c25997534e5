package nl.doorbouw.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import nl.doorbouw.file.FileAccess;
import nl.doorbouw.file.PlanFileException;

/**
 * The file that an export makes. It is written beside its place and moved there when it is whole, so that a failure leaves
 * what was there.
 */
public final class TargetFile {

    /** What writes a format. */
    @FunctionalInterface
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    private TargetFile() {
    }

    /**
     * Makes a file.
     *
     * @throws PlanFileException when there is something at the path already, or it cannot be written there
     */
    public static void create(Path target, Content content) {
        if (Files.exists(target)) {
            throw new PlanFileException(PlanFileException.Problem.EXISTS, target);
        }
        replace(target, content);
    }

    /**
     * Makes a file in the place of one that may be there.
     *
     * @throws PlanFileException when it cannot be written there
     */
    public static void replace(Path target, Content content) {
        Path beside = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                content.writeTo(out);
            }
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw FileAccess.failure(target, e);
        } finally {
            FileAccess.delete(beside);
        }
    }
}
