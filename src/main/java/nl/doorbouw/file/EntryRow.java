package nl.doorbouw.file;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorbouw.file.PlanFileException.Problem;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Coded;
import nl.doorbouw.plan.word.Party;

/**
 * One entry as the table holds it.
 *
 * @param number its place in this file, from 1
 * @param sum    the checksum of all the other columns
 */
record EntryRow(long number, long lamport, Map<EntryRow.Column, String> texts, long sum) {

    /** The columns that hold text, in the order of the table. */
    enum Column {
        ID, AT, AUTHOR, PARTY, LAYER, SUBJECT, FIELD, OLD, NEW, REMARK, EDIT, REVERTS, REPLACES;

        /** The name of the column in the table. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Far beyond any plan, and far enough from the largest number that counting on never turns negative. */
    private static final long MOST_LAMPORT = 1L << 53;
    private static final String BETWEEN_IDS = " ";

    EntryRow {
        texts = Map.copyOf(texts);
    }

    static EntryRow of(long number, Entry entry) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            texts.put(column, text(entry, column));
        }
        return new EntryRow(number, entry.lamport(), texts, sum(number, entry.lamport(), texts));
    }

    /**
     * The entry of this row.
     *
     * @param path the file that it comes from
     * @throws PlanFileException when a column cannot be read or the row was changed
     */
    Entry entry(Path path) {
        Subject subject = read(path, Column.SUBJECT, Subject::parse);
        Field<?> field = read(path, Column.FIELD, name -> Fields.find(subject, name));
        if (lamport < 1 || lamport > MOST_LAMPORT) {
            throw broken(path, "lamport", String.valueOf(lamport));
        }
        Change change = new Change(subject, field, value(path, Column.NEW, subject, field));
        Entry entry = new Entry(read(path, Column.ID, UUID::fromString), lamport, read(path, Column.AT, Instant::parse),
                texts.get(Column.AUTHOR), read(path, Column.PARTY, EntryRow::party),
                new Layer(texts.get(Column.LAYER)), change, value(path, Column.OLD, subject, field),
                texts.get(Column.REMARK), read(path, Column.EDIT, UUID::fromString),
                read(path, Column.REVERTS, EntryRow::edit),
                texts.containsKey(Column.REPLACES) ? read(path, Column.REPLACES, EntryRow::ids) : Set.of());
        if (sum != sum(number, lamport, texts)) {
            throw broken(path, "sum", String.valueOf(sum));
        }
        return entry;
    }

    private static String text(Entry entry, Column column) {
        Change change = entry.change();
        return switch (column) {
            case ID -> entry.id().toString();
            case AT -> entry.at().toString();
            case AUTHOR -> entry.author();
            case PARTY -> entry.party().code();
            case LAYER -> entry.layer().name();
            case SUBJECT -> change.subject().toString();
            case FIELD -> change.field().name();
            case OLD -> entry.old();
            case NEW -> change.value();
            case REMARK -> entry.remark();
            case EDIT -> entry.edit().toString();
            case REVERTS -> entry.reverts().map(UUID::toString).orElse("");
            case REPLACES -> entry.replaces().stream().map(UUID::toString).sorted().collect(Collectors.joining(BETWEEN_IDS));
        };
    }

    /** A column that an older version did not have counts for nothing. */
    private static long sum(long number, long lamport, Map<Column, String> texts) {
        Checksum checksum = new Checksum().add(number).add(lamport);
        for (Column column : Column.values()) {
            if (texts.containsKey(column)) {
                checksum.add(texts.get(column));
            }
        }
        return checksum.value();
    }

    /** A field refuses a bad value with an exception of the value's own family, so that all of them are caught here. */
    private <T> T read(Path path, Column column, Function<String, T> reader) {
        try {
            return reader.apply(texts.get(column));
        } catch (RuntimeException e) {
            throw (PlanFileException) broken(path, column.toString(), texts.get(column)).because(e);
        }
    }

    private String value(Path path, Column column, Subject subject, Field<?> field) {
        return read(path, column, text -> {
            if (!text.isEmpty()) {
                field.read(subject, text);
            }
            return text;
        });
    }

    private static Party party(String code) {
        return Coded.find(Party.class, code).orElseThrow(() -> new IllegalArgumentException(code));
    }

    private static Optional<UUID> edit(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
    }

    private static Set<UUID> ids(String text) {
        return text.isEmpty() ? Set.of() : Arrays.stream(text.split(BETWEEN_IDS)).map(UUID::fromString).collect(Collectors.toSet());
    }

    private PlanFileException broken(Path path, String column, String found) {
        return new PlanFileException(Problem.BROKEN_ENTRY, path, number, texts.get(Column.ID), column, found);
    }
}
