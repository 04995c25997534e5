package nl.doorbouw.file;

import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import nl.doorbouw.file.PlanFileException.Problem;
import nl.doorbouw.plan.Logbook;

/** All that is in a plan file, read and checked. */
record Contents(UUID planId, Map<String, String> catalogueFiles, Logbook logbook) {

    static final String PLAN = "plan";

    /**
     * Reads a file of the version that this program writes.
     *
     * @throws PlanFileException when anything in it is damaged or cannot be read
     */
    static Contents read(Database database) {
        Schema.check(database);
        Map<String, String> meta = TextTable.META.read(database);
        Map<String, String> catalogueFiles = Collections.unmodifiableMap(TextTable.CATALOGUE.read(database));
        return new Contents(planId(database, meta), catalogueFiles, Logbook.of(EntryTable.after(database, 0)));
    }

    private static UUID planId(Database database, Map<String, String> meta) {
        try {
            return UUID.fromString(meta.getOrDefault(PLAN, ""));
        } catch (IllegalArgumentException e) {
            throw new PlanFileException(Problem.DAMAGED, database.path(), "meta " + PLAN).because(e);
        }
    }
}
