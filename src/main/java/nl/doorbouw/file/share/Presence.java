package nl.doorbouw.file.share;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.word.Coded;
import nl.doorbouw.plan.word.Party;

/**
 * Says that this window has a plan open, and hears who else has: a note beside the plan for each window, written again every
 * few seconds. Nothing here ever fails: who cannot leave a note is not seen by others, and that is all.
 *
 * <p>Not a table in the plan file: each beat would then be a transaction, with its waits for the disk and its lock, and a
 * new version of the whole plan for OneDrive to carry. A note whose name begins with {@code ~$}, as those of Word do, is
 * left alone by OneDrive and Dropbox, and is seen on a real share, where it matters. Not a lock on the note either: shares
 * keep locks in too many ways, and this program would lose its own by looking at its own note.
 */
public final class Presence implements AutoCloseable {

    /** How often {@link #beat} is to be called. */
    public static final Duration BEAT = Duration.ofSeconds(5);

    /** Three beats missed. */
    private static final Duration STALE = Duration.ofSeconds(15);
    private static final String MARK = "~$";
    private static final int LINES = 5;

    private final Path plan;
    private final Present self;
    private final Path note;

    private Presence(Path plan, Present self) {
        this.plan = plan;
        this.self = self;
        note = plan.resolveSibling(MARK + plan.getFileName() + "." + self.session());
    }

    /** Leaves a note beside a plan that was just opened. */
    public static Presence join(Path plan, Author author, String machine, Instant now) {
        Presence presence = new Presence(plan.toAbsolutePath(), new Present(UUID.randomUUID(), author, machine, now));
        presence.write();
        return presence;
    }

    /** The same window under another name or party. */
    public Presence as(Author author) {
        Presence renamed = new Presence(plan, new Present(self.session(), author, self.machine(), self.since()));
        close();
        renamed.write();
        return renamed;
    }

    /**
     * Says that this window is still there, and takes away the notes of those that were not heard for 15 seconds.
     *
     * @return who else has the plan open, the longest first
     */
    public List<Present> beat() {
        write();
        List<Present> others = new ArrayList<>();
        try (Stream<Path> files = Files.list(plan.getParent())) {
            Instant now = Files.getLastModifiedTime(note).toInstant();
            for (Path file : files.filter(this::isNoteOfAnother).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().plus(STALE).isBefore(now)) {
                    Files.deleteIfExists(file);
                } else {
                    read(file).ifPresent(others::add);
                }
            }
        } catch (IOException e) {
            // somebody closed between the list and the look, or the share is away: the next beat tells
            return List.copyOf(others);
        }
        return others.stream().sorted(Comparator.comparing(Present::since).thenComparing(Present::session)).toList();
    }

    /** Takes the note away. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            // the others see in 15 seconds that nobody is there
            return;
        }
    }

    /**
     * Always the same bytes over the old ones, so that no reader finds half a note. The share itself sets the time of the
     * file, so that clocks of machines need not agree: the age of another note is the difference with this one's.
     */
    private void write() {
        String text = String.join("\n", self.session().toString(), oneLine(self.author().name()), self.author().party().code(),
                oneLine(self.machine()), self.since().toString());
        try (FileChannel channel = FileChannel.open(note, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            // a read-only folder: others do not see this window, and this window does not see them
            return;
        }
    }

    private boolean isNoteOfAnother(Path file) {
        return file.getFileName().toString().startsWith(MARK + plan.getFileName() + ".") && !file.equals(note);
    }

    private static Optional<Present> read(Path file) throws IOException {
        List<String> lines = Files.readString(file).lines().toList();
        if (lines.size() != LINES) {
            return Optional.empty();
        }
        try {
            return Coded.find(Party.class, lines.get(2)).map(party -> new Present(UUID.fromString(lines.get(0)),
                    new Author(lines.get(1), party), lines.get(3), Instant.parse(lines.get(4))));
        } catch (RuntimeException e) {
            // another program's file, or a newer kind of note
            return Optional.empty();
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }
}
