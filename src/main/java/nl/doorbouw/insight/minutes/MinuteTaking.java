package nl.doorbouw.insight.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.insight.confront.Confrontation;
import nl.doorbouw.insight.confront.Shift;
import nl.doorbouw.insight.confront.Side;
import nl.doorbouw.insight.confront.Sources;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.view.Item;
import nl.doorbouw.plan.view.Views;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.schedule.Schedule;

/** One run of taking minutes: looks at every field that was touched since, and keeps those that two parties settled. */
final class MinuteTaking {

    private final Planner planner;
    private final Logbook since;
    private final Logbook now;
    private final List<Party> parties;
    private final Views then;
    private final Views views;
    /** What was ever in one of the two views. */
    private final Set<Item> viewed;

    /** @param parties the two */
    MinuteTaking(Planner planner, Logbook since, Logbook now, List<Party> parties) {
        this.planner = planner;
        this.since = since;
        this.now = now;
        this.parties = parties;
        then = Views.of(since);
        views = Views.of(now);
        viewed = now.entries().stream().filter(entry -> parties.stream().map(Layer::view).anyMatch(entry.layer()::equals))
                .map(entry -> new Item(entry.change().subject(), entry.change().field())).collect(Collectors.toSet());
    }

    Minutes minutes() {
        List<Settled> settled = new ArrayList<>();
        // The last entry about each item, in the order of those last entries.
        Map<Item, Entry> touched = new LinkedHashMap<>();
        for (Entry entry : added()) {
            Item item = new Item(entry.change().subject(), entry.change().field());
            touched.remove(item);
            touched.put(item, entry);
        }
        touched.forEach((item, last) -> settled(item, last).ifPresent(settled::add));
        Confrontation left = Confrontation.of(planner, now, parties.getFirst(), parties.getLast());
        Views start = start(settled);
        Optional<Schedule> before = planner.attempt(planner.plan(start));
        Optional<Schedule> reached = before;
        List<Settled> told = new ArrayList<>();
        for (int i = 0; i < settled.size(); i++) {
            Optional<Schedule> next = planner.attempt(planner.plan(start.with(edit(settled.subList(0, i + 1)))));
            told.add(settled.get(i).doing(reached.flatMap(from -> next.map(to -> Shift.between(from, to)))));
            reached = next;
        }
        return new Minutes(parties.getFirst(), parties.getLast(), told, parked(), left.differences(), before, reached,
                planner.attempt(planner.plan(views)));
    }

    /** How things stood when the first of these was settled: what was filled in before is no effect of the meeting. */
    private Views start(List<Settled> settled) {
        Set<Item> items = settled.stream().map(each -> new Item(each.subject(), each.field())).collect(Collectors.toSet());
        Set<UUID> edits = settled.stream().map(each -> each.entry().edit()).collect(Collectors.toSet());
        return added().stream().filter(entry -> edits.contains(entry.edit())
                || entry.layer().equals(Layer.PLAN) && items.contains(new Item(entry.change().subject(), entry.change().field())))
                .findFirst().map(this::until).orElse(then);
    }

    /** The entries since, of the plan itself and of the two parties' views. */
    private List<Entry> added() {
        Set<UUID> known = new HashSet<>(since.entries().stream().map(Entry::id).toList());
        return now.entries().stream().filter(entry -> !known.contains(entry.id())).filter(entry -> layers().contains(entry.layer()))
                .filter(entry -> entry.change().field() != Fields.PARKED).toList();
    }

    private Optional<Settled> settled(Item item, Entry last) {
        if (differs(views, item)) {
            return Optional.empty();
        }
        if (agreed(views, item)) {
            boolean already = agreed(then, item) && value(views, item).equals(value(then, item));
            Entry entry = last.reverts().isEmpty() ? last : new Sources(now).of(Layer.PLAN, item.subject(), item.field()).orElse(last);
            return already ? Optional.empty() : Optional.of(settled(item, logbookUntil(last), true, parties, entry));
        }
        // What was in no view never differed. An undo that takes a view back settles nothing.
        return viewed.contains(item) && last.reverts().isEmpty() && differs(until(last), item)
                ? Optional.of(settled(item, logbookUntil(last), false, changed(until(last), item), last)) : Optional.empty();
    }

    private Views until(Entry last) {
        return Views.of(logbookUntil(last));
    }

    private Logbook logbookUntil(Entry last) {
        return Logbook.of(now.entries().stream().takeWhile(entry -> !entry.edit().equals(last.edit())).toList());
    }

    private Settled settled(Item item, Logbook until, boolean agreed, List<Party> by, Entry entry) {
        Views held = Views.of(until);
        List<Side> before = parties.stream().map(party -> Side.of(planner, held, new Sources(until), party, item.subject(), item.field())).toList();
        return new Settled(item.subject(), item.field(), before, seen(views, item, parties.getFirst()), agreed, by, entry, Optional.empty());
    }

    /** Whether both views are what the plan itself says. */
    private boolean agreed(Views of, Item item) {
        String value = value(of, item);
        return !value.isEmpty() && parties.stream()
                .allMatch(party -> of.view(party).text(item.subject(), item.field()).equals(value));
    }

    /** The parties whose view is no longer what it was. */
    private List<Party> changed(Views until, Item item) {
        return parties.stream().filter(party -> !views.view(party).text(item.subject(), item.field())
                .equals(until.view(party).text(item.subject(), item.field()))).toList();
    }

    private boolean differs(Views of, Item item) {
        return !seen(of, item, parties.getFirst()).equals(seen(of, item, parties.getLast()));
    }

    private static String value(Views of, Item item) {
        return of.own().text(item.subject(), item.field());
    }

    private static String seen(Views of, Item item, Party party) {
        return of.seenBy(party).text(item.subject(), item.field());
    }

    /** What was settled, as one edit: the plan itself and both views become what they are now. */
    private Edit edit(List<Settled> settled) {
        return new Edit(layers().stream().map(layer -> new Edit.Part(layer, settled.stream().map(item -> new Change(item.subject(),
                item.field(), now.valueIn(layer, item.subject(), item.field()))).toList())).toList(), "");
    }

    private List<Layer> layers() {
        return Stream.concat(Stream.of(Layer.PLAN), parties.stream().map(Layer::view)).toList();
    }

    private List<ParkedSubject> parked() {
        return views.own().subjects().stream().flatMap(subject -> Fields.of(subject).contains(Fields.PARKED)
                ? views.own().get(subject, Fields.PARKED).map(parked -> new ParkedSubject(subject, parked,
                        new Sources(now).of(Layer.PLAN, subject, Fields.PARKED))).stream() : Stream.empty()).toList();
    }
}
