package nl.doorbouw.exchange.foreign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorbouw.exchange.cell.CellReader;
import nl.doorbouw.exchange.review.Acceptance;
import nl.doorbouw.exchange.review.Present;
import nl.doorbouw.exchange.review.Review;
import nl.doorbouw.exchange.sheet.RawValue;
import nl.doorbouw.insight.Outlook;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;

/**
 * A plan that starts from lists: a plan without a route, with own steps and own questions alone.
 *
 * @param changes the first edit of the plan
 * @param review  what came in and what could not be read
 */
public record ListPlan(List<Change> changes, Review review) {

    public ListPlan {
        changes = List.copyOf(changes);
    }

    /**
     * The plan of some lists.
     *
     * @param name  of the plan
     * @param file  the name of the file with the lists
     * @param lists what their columns mean
     * @param start the first day; none takes the first one in the lists
     * @throws ForeignException when there is no list among them, or no first day
     */
    public static ListPlan of(Planner planner, Words words, String name, String file, List<Mapping> lists, Optional<LocalDate> start) {
        LocalDate first = start.or(() -> firstDay(planner, lists))
                .orElseThrow(() -> new ForeignException(ForeignException.Problem.NO_START, file));
        List<Change> changes = new ArrayList<>(List.of(Change.set(Subject.PLAN, Fields.PLAN_NAME, name),
                Change.set(Subject.PLAN, Fields.START, first)));
        Present empty = new Present(planner, Outlook.of(planner, logbook(changes)), new UUID(0, 0), words, ZoneOffset.UTC);
        Review review = ListReview.of(empty, file, lists);
        new Acceptance(review, review.all()).parts().forEach(part -> changes.addAll(part.changes()));
        return new ListPlan(changes, review);
    }

    private static Optional<LocalDate> firstDay(Planner planner, List<Mapping> lists) {
        CellReader reader = new CellReader(List.of(new Words(Words.DUTCH), new Words(Words.ENGLISH)), planner.catalogue());
        return lists.stream().flatMap(list -> list.rows().stream().flatMap(row -> list.value(row, Meaning.START).stream()))
                .flatMap(value -> date(reader, value)).min(LocalDate::compareTo);
    }

    private static Stream<LocalDate> date(CellReader reader, RawValue value) {
        try {
            return Stream.of(LocalDate.parse(reader.read(Subject.PLAN, Fields.START, Optional.of(value))));
        } catch (RuntimeException _) {
            // It is listed when its row is read.
            return Stream.empty();
        }
    }

    private static Logbook logbook(List<Change> changes) {
        return Logbook.of(IntStream.range(0, changes.size()).mapToObj(index -> new Entry(new UUID(0, index), index + 1L, Instant.EPOCH,
                "", Party.GEMEENTE, Layer.PLAN, changes.get(index), "", "", new UUID(0, 0), Optional.empty(), Set.of())).toList());
    }
}
