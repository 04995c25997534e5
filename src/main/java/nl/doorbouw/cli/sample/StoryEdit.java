package nl.doorbouw.cli.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.word.Coded;
import nl.doorbouw.plan.word.Party;

/** One edit of the story of a sample plan: who made it, when, and what it changed. */
record StoryEdit(Instant at, Author author, Edit edit) {

    private static final String HEADING = "@";

    /**
     * The story of a sample, in order. In its file a line {@code @ moment | author | party | layer | remark} begins an
     * edit and every line {@code subject | field | value} is one change of it; lines that begin with {@code #} are
     * notes.
     */
    static List<StoryEdit> read(String name) {
        List<StoryEdit> story = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        List<String> lines = lines(name);
        for (String line : lines.reversed()) {
            if (line.startsWith(HEADING)) {
                story.add(edit(columns(line.substring(HEADING.length())), changes.reversed()));
                changes.clear();
            } else {
                String[] columns = columns(line);
                changes.add(Change.parse(columns[0], columns[1], columns[2]));
            }
        }
        return story.reversed();
    }

    private static StoryEdit edit(String[] heading, List<Change> changes) {
        Party party = Coded.find(Party.class, heading[2]).orElseThrow();
        return new StoryEdit(Instant.parse(heading[0]), new Author(heading[1], party),
                new Edit(Layer.named(heading[3]), changes, heading[4]));
    }

    private static String[] columns(String line) {
        return line.strip().split("\\s*\\|\\s*", -1);
    }

    private static List<String> lines(String name) {
        try (InputStream stream = StoryEdit.class.getResourceAsStream("/samples/" + name + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
