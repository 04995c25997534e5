package nl.doorbouw.app.log;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.text.ChangeText;
import nl.doorbouw.text.Words;

/** Makes the lines of a logbook as people read them, newest first. */
final class LogRows {

    private final Words words;
    private final ChangeText text;
    private final ZoneId zone;

    /** @param zone in which times are shown */
    LogRows(Words words, ChangeText text, ZoneId zone) {
        this.words = words;
        this.text = text;
        this.zone = zone;
    }

    List<LogRow> of(Logbook logbook) {
        List<Entry> entries = logbook.entries();
        Set<UUID> undone = undone(entries);
        Map<UUID, Integer> firstOf = new HashMap<>();
        List<LogRow> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            firstOf.putIfAbsent(entry.edit(), i + 1);
            rows.add(row(entry, i + 1, undone.contains(entry.edit()), firstOf));
        }
        return rows.reversed();
    }

    /** The edits that were taken back and not made again: an edit taken back by an undo that itself still stands. */
    private static Set<UUID> undone(List<Entry> entries) {
        Set<UUID> undone = new HashSet<>();
        for (Entry entry : entries.reversed()) {
            if (!undone.contains(entry.edit())) {
                entry.reverts().ifPresent(undone::add);
            }
        }
        return undone;
    }

    private LogRow row(Entry entry, int number, boolean undone, Map<UUID, Integer> firstOf) {
        ZonedDateTime at = entry.at().atZone(zone);
        String time = words.say("log.at", words.date(at.toLocalDate()), String.format("%02d:%02d", at.getHour(), at.getMinute()));
        String undoes = entry.reverts().map(firstOf::get).map(first -> words.say("log.undoes", first)).orElse("");
        String remark = Stream.of(entry.remark(), undone ? words.say("log.undone") : "", undoes).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new LogRow(number, time, entry.author(), entry.party(), SubjectKind.of(entry.change().subject()),
                text.subject(entry.change().subject()), text.field(entry.change().field()),
                text.value(entry.change().subject(), entry.change().field(), entry.old()), text.value(entry.change()), remark, undone);
    }
}
