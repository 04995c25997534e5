package nl.doorbouw.exchange.project.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doorbouw.exchange.project.ProjectFileException;
import nl.doorbouw.exchange.project.ProjectFileException.Problem;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.mpp.MPPReader;
import org.mpxj.mspdi.MSPDIReader;

/**
 * Opens a file by what is in it, whatever its name says: a binary file of MS Project, or its XML. A document type in the XML,
 * and with it every entity from outside, is refused by the reader.
 */
final class Opening {

    /** The first bytes of every compound file of Microsoft Office before 2007, and of MS Project to this day. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    /** What such a file says it is, when it is one of MS Project. */
    private static final String FORMAT = "MSProject";
    private static final Set<String> PASSWORD =
            Set.of(MPXJException.PASSWORD_PROTECTED, MPXJException.PASSWORD_PROTECTED_ENTER_PASSWORD);
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    /** The first element, after comments and whatever else may stand before it; its name may have a prefix. */
    private static final Pattern PROJECT = Pattern.compile(
            "^\\s*(?:<!--.*?-->\\s*|<\\?.*?\\?>\\s*|<![^-].*?>\\s*)*<(?:[\\w.-]+:)?Project[\\s>]", Pattern.DOTALL);
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int HEAD = 8192;

    private final Path path;
    private final byte[] bytes;

    private Opening(Path path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** @throws ProjectFileException when no project can be read from the file */
    static ProjectFile open(Path path) {
        if (!Files.exists(path)) {
            throw new ProjectFileException(Problem.NOT_FOUND, path);
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new ProjectFileException(Problem.NOT_READABLE, path);
        }
        return new Opening(path, bytes(path)).project();
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new ProjectFileException(Problem.NOT_READABLE, path).because(e);
        }
    }

    private ProjectFile project() {
        try {
            if (startsWith(COMPOUND)) {
                return binary();
            }
            Charset charset = charset();
            if (!PROJECT.matcher(head(charset)).find()) {
                throw new ProjectFileException(Problem.NOT_A_PROJECT, path);
            }
            MSPDIReader reader = new MSPDIReader();
            reader.setCharset(charset);
            int mark = startsWith(UTF_8_MARK) ? UTF_8_MARK.length : 0;
            return reader.read(new ByteArrayInputStream(bytes, mark, bytes.length - mark));
        } catch (ProjectFileException e) {
            throw e;
        } catch (MPXJException e) {
            throw problem(path, e);
        } catch (RuntimeException | IOException | OutOfMemoryError | StackOverflowError e) {
            // Of a damaged file the readers stumble over whatever is missing, or believe a number that asks for all memory.
            throw new ProjectFileException(Problem.DAMAGED, path).because(e);
        }
    }

    private ProjectFile binary() throws MPXJException, IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (!MPPReader.getFileFormat(file).startsWith(FORMAT)) {
                throw new ProjectFileException(Problem.NOT_A_PROJECT, path);
            }
            MPPReader reader = new MPPReader();
            reader.setReadPresentationData(false);
            return reader.read(file);
        }
    }

    /** What is wrong with a file that the reader refuses, by what the reader says of it. */
    static ProjectFileException problem(Path path, MPXJException e) {
        String message = String.valueOf(e.getMessage());
        Problem problem = PASSWORD.contains(message) ? Problem.PASSWORD
                : message.startsWith(MPXJException.INVALID_FILE) ? Problem.NOT_A_PROJECT : Problem.DAMAGED;
        return new ProjectFileException(problem, path).because(e);
    }

    /** By the byte order mark, then by what the XML says itself; UTF-8 otherwise. */
    private Charset charset() {
        if (startsWith((byte) 0xFE, (byte) 0xFF) || startsWith((byte) 0xFF, (byte) 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        Matcher named = ENCODING.matcher(head(StandardCharsets.ISO_8859_1));
        boolean known = named.find() && Charset.isSupported(named.group(1));
        return known ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
    }

    private String head(Charset charset) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), charset);
        return head.startsWith("\uFEFF") ? head.substring(1) : head;
    }

    private boolean startsWith(byte... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || bytes[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
