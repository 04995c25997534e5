package nl.doorbouw.exchange.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorbouw.exchange.sheet.RawCell;
import nl.doorbouw.exchange.sheet.RowText;
import nl.doorbouw.exchange.sheet.SheetText;
import nl.doorbouw.exchange.table.Columns;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.text.Words;

/** Finds which sheet of a workbook is which by its headings, in Dutch or English, whatever it is called by now. */
final class SheetFinder {

    private static final int DEEPEST_HEADING = 60;
    private static final int FEWEST_HEADINGS = 2;
    /** Without the column by which its rows are known, a sheet is of no use. */
    private static final Map<SheetName, String> NEEDED =
            Map.of(SheetName.PROJECT, "value", SheetName.QUESTIONS, "code", SheetName.PLANNING, "code");

    private final List<Words> languages;
    private final Map<SheetName, Map<String, String>> headings = new EnumMap<>(SheetName.class);

    /** @param languages in which headings may be written; the first one has its way where they differ */
    SheetFinder(List<Words> languages) {
        this.languages = languages;
        for (SheetName name : SheetName.values()) {
            Map<String, String> keys = new HashMap<>();
            languages.forEach(words -> Columns.of(name)
                    .forEach(column -> keys.putIfAbsent(plain(column.heading(words)), column.key())));
            headings.put(name, keys);
        }
    }

    /** The sheets that were recognised, each as the one that it most looks like, the best of each kind first. */
    List<FoundSheet> find(List<SheetText> sheets) {
        return sheets.stream().flatMap(sheet -> recognised(sheet).stream())
                .sorted(Comparator.comparing(FoundSheet::name).thenComparing(this::isCalledSo, Comparator.reverseOrder())
                        .thenComparing(found -> -found.places().size()))
                .toList();
    }

    private Optional<FoundSheet> recognised(SheetText sheet) {
        return Stream.of(SheetName.values()).flatMap(name -> best(name, sheet).stream())
                .max(Comparator.comparing((FoundSheet found) -> found.places().size()).thenComparing(this::isCalledSo))
                .filter(found -> found.has(NEEDED.getOrDefault(found.name(), "")));
    }

    private Optional<FoundSheet> best(SheetName name, SheetText sheet) {
        List<FoundSheet> found = new ArrayList<>();
        IntStream.range(0, Math.min(DEEPEST_HEADING, sheet.rows().size())).forEach(index -> {
            Map<String, Integer> places = places(headings.get(name), sheet.rows().get(index));
            if (places.size() >= FEWEST_HEADINGS) {
                found.add(new FoundSheet(name, sheet, index, places));
            }
        });
        // The first of those that are as good: a list may repeat its headings further down.
        return found.stream().reduce((one, other) -> other.places().size() > one.places().size() ? other : one);
    }

    private static Map<String, Integer> places(Map<String, String> keys, RowText row) {
        Map<String, Integer> places = new HashMap<>();
        for (RawCell cell : row.cells()) {
            String key = keys.get(plain(cell.value().shown()));
            if (key != null) {
                places.putIfAbsent(key, cell.column());
            }
        }
        return places;
    }

    private boolean isCalledSo(FoundSheet found) {
        return languages.stream().anyMatch(words -> found.name().title(words).equalsIgnoreCase(found.title().strip()));
    }

    private static String plain(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
