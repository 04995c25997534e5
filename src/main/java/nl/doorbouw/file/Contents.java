package nl.doorbouw.file;

import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorbouw.file.PlanFileException.Problem;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.history.Merge;

/**
 * All that is in a plan file.
 *
 * @param meta           what is known about the file itself, among it the plan's id, in order
 * @param catalogueFiles the texts of the catalogue that the plan was made from, by name, in order
 */
public record Contents(Map<String, String> meta, Map<String, String> catalogueFiles, Logbook logbook) {

    private static final String PLAN = "plan";
    private static final String MADE_BY = "madeBy";
    private static final String CREATED = "created";

    public Contents {
        meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
        catalogueFiles = Collections.unmodifiableMap(new LinkedHashMap<>(catalogueFiles));
    }

    /** A new plan without any entry, with an id of its own. */
    static Contents empty(Map<String, String> catalogueFiles, Instant at) {
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put(PLAN, UUID.randomUUID().toString());
        meta.put(MADE_BY, program());
        meta.put(CREATED, at.toString());
        return new Contents(meta, catalogueFiles, Logbook.EMPTY);
    }

    /**
     * Reads a file and leaves it as it is: one of an older version is brought up to date in a copy.
     *
     * @throws PlanFileException when it is not a plan, newer than this program, damaged, or cannot be read
     */
    public static Contents of(Path path) {
        FileAccess.mustBeReadable(path);
        try (Database database = Database.open(path)) {
            return Migrations.KNOWN.readUpToDate(database);
        }
    }

    /**
     * Reads a file of the version that this program writes.
     *
     * @throws PlanFileException when anything in it is damaged or cannot be read
     */
    static Contents read(Database database) {
        Schema.check(database);
        Map<String, String> meta = TextTable.META.read(database);
        try {
            UUID.fromString(meta.getOrDefault(PLAN, ""));
        } catch (IllegalArgumentException e) {
            throw new PlanFileException(Problem.DAMAGED, database.path(), "meta " + PLAN).because(e);
        }
        return new Contents(meta, TextTable.CATALOGUE.read(database), Logbook.of(EntryTable.after(database, 0)));
    }

    /** Names the plan for ever: a copy of the file has the same one. */
    public UUID planId() {
        return UUID.fromString(meta.get(PLAN));
    }

    /** The same plan with another logbook. */
    public Contents with(Logbook other) {
        return new Contents(meta, catalogueFiles, other);
    }

    /**
     * Brings a copy of the same plan together with this one.
     *
     * @param from the file that the copy comes from
     * @throws PlanFileException                when it is another plan, or one that was made from another catalogue
     * @throws nl.doorbouw.plan.PlanException when the two tell one entry differently
     */
    public Merge merge(Contents copy, Path from) {
        if (!planId().equals(copy.planId())) {
            throw new PlanFileException(Problem.OTHER_PLAN, from);
        }
        if (!catalogueFiles.equals(copy.catalogueFiles)) {
            throw new PlanFileException(Problem.OTHER_CATALOGUE, from);
        }
        return Merge.of(logbook, copy.logbook);
    }

    /**
     * Writes all of it as a new file, which comes to its place when it is whole and on disk.
     *
     * @param options what may happen to a file that is there already
     * @throws PlanFileException when it cannot be written there
     */
    public void writeTo(Path target, CopyOption... options) {
        FileAccess.mustHaveFolder(target);
        if (options.length == 0 && Files.exists(target)) {
            throw new PlanFileException(Problem.EXISTS, target);
        }
        Path made = FileAccess.beside(target);
        try {
            FileAccess.reserve(made);
            fill(made);
            FileAccess.force(made);
            FileAccess.move(made, target, options);
        } finally {
            FileAccess.delete(made);
        }
    }

    /** Writes all of it into an empty file. */
    void fill(Path path) {
        try (Database database = Database.open(path)) {
            database.write(open -> {
                Schema.create(database);
                TextTable.META.add(database, meta);
                TextTable.CATALOGUE.add(database, catalogueFiles);
                EntryTable.add(database, 0, logbook.entries());
                return true;
            });
        }
    }

    /** The version that stands in the manifest of the jar; there is none when the program runs from its classes. */
    private static String program() {
        return Optional.ofNullable(Contents.class.getPackage().getImplementationVersion()).orElse("unreleased");
    }
}
