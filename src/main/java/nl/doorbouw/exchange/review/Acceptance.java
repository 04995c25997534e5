package nl.doorbouw.exchange.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;

/** The differences that are taken, and the one edit that they make. */
public record Acceptance(Review review, List<Difference> taken) {

    /** More than this of their remark says nothing in the logbook. */
    private static final int LONGEST_REMARK = 500;

    public Acceptance {
        taken = List.copyOf(taken);
    }

    /** What is taken when these are chosen: a new or a missing row is taken whole. */
    public static Acceptance of(Review review, Collection<Difference> chosen) {
        Set<Difference> wanted = new LinkedHashSet<>(chosen);
        return new Acceptance(review, review.differences().stream()
                .filter(difference -> wanted.contains(difference) || chosen.stream().anyMatch(difference::goesWith)).toList());
    }

    public boolean isEmpty() {
        return taken.isEmpty();
    }

    /** The changes that it makes in each layer, in the order in which they came in. */
    public List<Edit.Part> parts() {
        Map<Layer, List<Change>> changes = new LinkedHashMap<>();
        taken.forEach(difference -> changes.computeIfAbsent(difference.layer(), _ -> new ArrayList<>()).add(difference.change()));
        return changes.entrySet().stream().map(part -> new Edit.Part(part.getKey(), part.getValue())).toList();
    }

    /**
     * The edit that takes them all, to be made in the name of the party from which they came. Every change remembers the remark,
     * the remark that came in with its row, and the name of the file.
     *
     * @param remark why they are taken; may be empty
     */
    public Edit edit(String remark) {
        Map<Subject, String> remarks = new LinkedHashMap<>();
        taken.stream().map(Difference::subject).filter(review.remarks()::containsKey)
                .forEach(subject -> remarks.put(subject, why(remark, shortened(review.remarks().get(subject)))));
        return new Edit(parts(), why(remark), remarks);
    }

    private String why(String... reasons) {
        return Stream.concat(Stream.of(reasons), Stream.of(review.file())).map(String::strip).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String shortened(String remark) {
        return remark.length() <= LONGEST_REMARK ? remark
                : remark.substring(0, remark.offsetByCodePoints(0, remark.codePointCount(0, LONGEST_REMARK) - 1)) + "…";
    }
}
