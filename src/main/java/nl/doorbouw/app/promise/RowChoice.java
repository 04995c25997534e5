package nl.doorbouw.app.promise;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbouw.plan.word.Party;

/**
 * Which steps are listed, and in which order.
 *
 * @param party whose steps; those of all when empty
 */
record RowChoice(boolean onlyTight, Optional<Party> party, Order order) {

    static final RowChoice ALL = new RowChoice(false, Optional.empty(), Order.DATE);

    /** What comes first. */
    enum Order {
        /** What must start first. */
        DATE,
        /** What has the least room. */
        ROOM
    }

    RowChoice withOnlyTight(boolean only) {
        return new RowChoice(only, party, order);
    }

    RowChoice with(Optional<Party> whose) {
        return new RowChoice(onlyTight, whose, order);
    }

    RowChoice with(Order first) {
        return new RowChoice(onlyTight, party, first);
    }

    /** @param rows the first to start first */
    List<BackRow> of(List<BackRow> rows) {
        Stream<BackRow> chosen = rows.stream().filter(row -> !onlyTight || row.isTight())
                .filter(row -> party.isEmpty() || row.parties().contains(party.get()));
        return switch (order) {
            case DATE -> chosen.toList();
            case ROOM -> chosen.sorted(Comparator.comparingInt(row -> row.of().daysLeft())).toList();
        };
    }
}
