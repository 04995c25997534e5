package nl.doorbouw.catalogue.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorbouw.catalogue.read.Finding.Problem;

/** Keeps which codes the files define and where they are used, to find what is defined twice or not at all. */
final class Names {

    /** What a code can be the name of. */
    enum Kind {
        STEP(Problem.UNKNOWN_STEP),
        PHASE(Problem.UNKNOWN_PHASE),
        BODY(Problem.UNKNOWN_BODY),
        GROUP(Problem.UNKNOWN_GROUP),
        QUESTION(Problem.UNKNOWN_QUESTION);

        private final Problem unknown;

        Kind(Problem unknown) {
            this.unknown = unknown;
        }
    }

    private record Use(Kind kind, String code, YamlNode place) {
    }

    private final Map<Kind, Map<String, YamlNode>> places = new EnumMap<>(Kind.class);
    private final List<Use> uses = new ArrayList<>();

    Names() {
        for (Kind kind : Kind.values()) {
            places.put(kind, new HashMap<>());
        }
    }

    /** Defines the code of an item. */
    String define(Kind kind, YamlNode item) {
        String code = item.text("code");
        if (!code.isBlank()) {
            YamlNode first = places.get(kind).putIfAbsent(code, item);
            if (first != null) {
                item.report(Problem.DUPLICATE_CODE, code, first.file(), first.line());
            }
        }
        return code;
    }

    /** A code that must be defined somewhere, before or after this. */
    String use(Kind kind, YamlNode place) {
        String code = place.text();
        return place.isText() ? use(kind, code, place) : code;
    }

    String use(Kind kind, String code, YamlNode place) {
        uses.add(new Use(kind, code, place));
        return code;
    }

    /** Where a code that is defined is defined. */
    YamlNode place(Kind kind, String code) {
        return places.get(kind).get(code);
    }

    /** Reports every use of a code that is not defined; for when all files have been read. */
    void check() {
        uses.stream().filter(use -> !places.get(use.kind()).containsKey(use.code()))
                .forEach(use -> use.place().report(use.kind().unknown, use.code()));
    }
}
