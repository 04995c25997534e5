package nl.doorbouw.insight.confront;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.view.Views;
import nl.doorbouw.plan.word.Party;

/** One run of comparing two parties' plans: swaps one difference at a time and computes the plan again. */
final class Confronting {

    private static final Comparator<Difference> MOST_FIRST = Comparator
            .comparingInt((Difference difference) -> difference.effect().map(shift -> Math.abs(shift.likely())).orElse(-1)).reversed()
            .thenComparing(Comparator.comparingInt((Difference difference) -> difference.effect().map(Shift::most).orElse(-1)).reversed())
            .thenComparing(difference -> difference.subject().toString());

    private final Planner planner;
    private final Views views;
    private final Sources sources;
    private final PartyPlan first;
    private final PartyPlan second;
    private final List<Difference> differences = new ArrayList<>();
    private final List<Common> common = new ArrayList<>();

    Confronting(Planner planner, Logbook logbook, Party first, Party second) {
        this.planner = planner;
        views = Views.of(logbook);
        sources = new Sources(logbook);
        this.first = PartyPlan.of(planner, views, first);
        this.second = PartyPlan.of(planner, views, second);
    }

    Confrontation confrontation() {
        List<Party> both = List.of(first.party(), second.party());
        views.items(both).forEach(item -> compare(item.subject(), item.field(),
                views.parties(item.subject(), item.field()).stream().filter(both::contains).toList()));
        differences.sort(MOST_FIRST);
        Optional<Shift> total = first.schedule().flatMap(from -> second.schedule().map(to -> Shift.between(from, to)));
        Shift alone = differences.stream().flatMap(difference -> difference.effect().stream()).reduce(Shift.NONE, Shift::plus);
        return new Confrontation(first, second, differences, total, total.map(shift -> shift.minus(alone)), common);
    }

    private void compare(Subject subject, Field<?> field, List<Party> parties) {
        String value = first.plan().text(subject, field);
        if (value.equals(second.plan().text(subject, field))) {
            boolean agreed = !views.own().text(subject, field).isEmpty() && views.own().text(subject, field).equals(value);
            common.add(new Common(subject, field, value, parties, agreed,
                    sources.of(agreed ? Layer.PLAN : Layer.view(parties.getFirst()), subject, field)));
        } else {
            differences.add(new Difference(subject, field, Side.of(first, views, sources, subject, field), Side.of(second, views, sources, subject, field),
                    effect(subject, field), views.own().get(subject, Fields.PARKED)));
        }
    }

    private Optional<Shift> effect(Subject subject, Field<?> field) {
        Change swap = new Change(subject, field, second.plan().text(subject, field));
        return first.schedule().flatMap(from -> planner.attempt(first.plan().with(swap)).map(to -> Shift.between(from, to)));
    }
}
