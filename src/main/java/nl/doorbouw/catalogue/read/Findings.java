package nl.doorbouw.catalogue.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.doorbouw.catalogue.read.Finding.Problem;

/** Collects what is wrong while files are read, so that a reader can go on with a stand-in and find the rest. */
final class Findings {

    private final List<Finding> list = new ArrayList<>();

    void add(String file, int line, Problem problem, Object... facts) {
        list.add(new Finding(file, line, problem, List.of(facts)));
    }

    /** How many there are; to see whether something more was found. */
    int count() {
        return list.size();
    }

    /** @throws CatalogueException when anything was found */
    void throwIfAny() {
        if (!list.isEmpty()) {
            throw new CatalogueException(list.stream().distinct()
                    .sorted(Comparator.comparing(Finding::file).thenComparing(Finding::line)).toList());
        }
    }
}
