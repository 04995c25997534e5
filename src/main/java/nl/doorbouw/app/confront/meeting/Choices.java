package nl.doorbouw.app.confront.meeting;

import java.util.List;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.insight.confront.Difference;
import nl.doorbouw.insight.confront.Settlement;
import nl.doorbouw.plan.view.Item;
import nl.doorbouw.plan.view.Views;
import nl.doorbouw.plan.word.Party;

/** What each of the ways to settle one difference would do. */
record Choices(Item item, Choice first, Choice second, Choice average) {

    static Choices of(Planner planner, Views views, Point point, List<Party> by) {
        Difference difference = point.difference();
        return new Choices(point.item(), take(planner, views, difference, by.getFirst(), by), take(planner, views, difference, by.getLast(), by),
                difference.average().map(_ -> Choice.of(planner, views, difference, new Settlement.Average(), by)).orElse(Choice.UNKNOWN));
    }

    static Choices unknown(Item item) {
        return new Choices(item, Choice.UNKNOWN, Choice.UNKNOWN, Choice.UNKNOWN);
    }

    private static Choice take(Planner planner, Views views, Difference difference, Party party, List<Party> by) {
        return Choice.of(planner, views, difference, new Settlement.Take(party), by);
    }
}
