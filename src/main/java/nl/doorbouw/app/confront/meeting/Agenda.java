package nl.doorbouw.app.confront.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.insight.confront.Confrontation;
import nl.doorbouw.insight.confront.Difference;
import nl.doorbouw.plan.view.Item;

/**
 * The differences that a meeting goes through. They keep the order that they had when it began, also when one is settled or does
 * less than it did; what comes up later stands at the end.
 *
 * @param points at least one
 * @param index  of the one that is discussed, the first is 0
 */
record Agenda(List<Point> points, int index) {

    Agenda {
        points = List.copyOf(points);
    }

    /**
     * The agenda of what differs at the beginning.
     *
     * @param begin what is discussed first; else whatever does most
     */
    static Agenda of(Confrontation confrontation, Optional<Item> begin) {
        Agenda all = new Agenda(confrontation.differences().stream().map(difference -> new Point(difference, Optional.empty())).toList(), 0);
        return begin.map(all::at).orElse(all);
    }

    Point point() {
        return points.get(index);
    }

    /** The agenda as things stand now, at the same point. */
    Agenda with(Confrontation now) {
        List<Point> next = new ArrayList<>(points.stream().map(point -> point(point, now)).toList());
        now.differences().stream().filter(difference -> find(difference).isEmpty())
                .forEach(difference -> next.add(new Point(difference, Optional.empty())));
        return new Agenda(next, index);
    }

    /** At the next point; at the last one it stays. */
    Agenda next() {
        return new Agenda(points, Math.min(index + 1, points.size() - 1));
    }

    /** At the point before; at the first one it stays. */
    Agenda previous() {
        return new Agenda(points, Math.max(index - 1, 0));
    }

    /** At the point about something, if it has one. */
    Agenda at(Item item) {
        return points.stream().filter(point -> point.item().equals(item)).findFirst()
                .map(point -> new Agenda(points, points.indexOf(point))).orElse(this);
    }

    boolean isLast() {
        return index == points.size() - 1;
    }

    long settled() {
        return points.stream().filter(point -> point.settled().isPresent()).count();
    }

    long parked() {
        return points.stream().filter(Point::isParked).count();
    }

    private Optional<Point> find(Difference difference) {
        Item item = new Item(difference.subject(), difference.field());
        return points.stream().filter(point -> point.item().equals(item)).findFirst();
    }

    private static Point point(Point was, Confrontation now) {
        Item item = was.item();
        return now.difference(item.subject(), item.field()).map(difference -> new Point(difference, Optional.empty()))
                .orElseGet(() -> new Point(was.difference(), Optional.of(now.first().plan().text(item.subject(), item.field()))));
    }
}
