package nl.doorbouw.plan.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.agree.ViewRule;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.time.Bandwidth;

/**
 * The plan itself, what each party would have instead, and the plan that they make together.
 *
 * <p>What the plan itself says was agreed, and stands whatever the views say. A party agreed when its view says the same;
 * so a later change of the plan that was not agreed shows as a difference again, and undo and merging need nothing of their
 * own. Where the plan says nothing, its {@link ViewRule} makes one bandwidth or answer of the views. Who has no view holds what
 * the catalogue has: so where one party has a view, the widest is that of this view and the catalogue. A view on anything else
 * (route, links, meetings, dates) is a proposal, and counts only once it is agreed.
 */
public final class Views {

    private static final List<Field<?>> RULED = List.of(Fields.DURATION, Fields.ANSWER);

    private final Plan own;
    private final Map<Party, Plan> views;

    private Views(Plan own, Map<Party, Plan> views) {
        this.own = own;
        this.views = views;
    }

    public static Views of(Logbook logbook) {
        Map<Party, Plan> views = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            Plan view = logbook.valuesIn(Layer.view(party));
            if (!view.subjects().isEmpty()) {
                views.put(party, view);
            }
        }
        return new Views(logbook.plan(), views);
    }

    /** These views after an edit; what it changes in scenarios is left aside. */
    public Views with(Edit edit) {
        Map<Party, Plan> next = new EnumMap<>(Party.class);
        Arrays.stream(Party.values()).forEach(party -> {
            Plan view = view(party).with(edit.changesIn(Layer.view(party)));
            if (!view.subjects().isEmpty()) {
                next.put(party, view);
            }
        });
        return new Views(own.with(edit.changesIn(Layer.PLAN)), next);
    }

    /** Whether no party has a view on anything. */
    public boolean isEmpty() {
        return views.isEmpty();
    }

    /** What the plan itself says. */
    public Plan own() {
        return own;
    }

    /** What a party itself says; empty when it has no view on anything. */
    public Plan view(Party party) {
        return views.getOrDefault(party, Plan.EMPTY);
    }

    /** The whole plan as one party sees it: the plan itself with that party's view over it. */
    public Plan seenBy(Party party) {
        return own.under(view(party));
    }

    /** The parties that have a view on a field, in the order of {@link Party}. */
    public List<Party> parties(Subject subject, Field<?> field) {
        return views.keySet().stream().filter(party -> view(party).get(subject, field).isPresent()).toList();
    }

    /**
     * The plan that counts: what was agreed, and for the rest what the rule makes of the views.
     *
     * @param lead      the party that leads a subject, if one does
     * @param catalogue the bandwidth of a step in a plan that sets none; empty when the plan has no such step
     */
    public Plan together(Function<Subject, Optional<Party>> lead, BiFunction<Plan, List<Subject>, Map<Subject, Bandwidth>> catalogue) {
        Plan answered = own.with(ruled(Fields.ANSWER, lead).entrySet().stream()
                .map(ruled -> Change.set(ruled.getKey(), Fields.ANSWER, answer(ruled.getKey(), ruled.getValue()))).toList());
        Map<Subject, Standing.Ruled> durations = ruled(Fields.DURATION, lead);
        List<Subject> beside = durations.entrySet().stream().filter(ruled -> ruled.getValue().besideTheCatalogue()).map(Map.Entry::getKey).toList();
        Map<Subject, Bandwidth> usual = beside.isEmpty() ? Map.of() : catalogue.apply(answered, beside);
        return answered.with(durations.entrySet().stream().map(ruled -> Change.set(ruled.getKey(), Fields.DURATION,
                bandwidth(ruled.getKey(), ruled.getValue(), Optional.ofNullable(usual.get(ruled.getKey()))))).toList());
    }

    /** Everything on which at least one of these parties has a view. */
    public List<Item> items(List<Party> parties) {
        Set<Subject> subjects = new LinkedHashSet<>();
        parties.forEach(party -> subjects.addAll(view(party).subjects()));
        return subjects.stream().flatMap(subject -> Fields.of(subject).stream().map(field -> new Item(subject, field)))
                .filter(item -> parties(item.subject(), item.field()).stream().anyMatch(parties::contains)).toList();
    }

    /** Everything of which two parties hold something else: their unsettled differences. */
    public List<Item> differences(Party first, Party second) {
        Plan one = seenBy(first);
        Plan other = seenBy(second);
        return items(List.of(first, second)).stream().filter(item ->
                !one.text(item.subject(), item.field()).equals(other.text(item.subject(), item.field()))).toList();
    }

    /** Those of some changes to the plan that would replace a value on which at least two parties agreed. */
    public List<Change> overturning(List<Change> changes) {
        return changes.stream().filter(change -> {
            String value = own.text(change.subject(), change.field());
            return !value.isEmpty() && !value.equals(change.value()) && parties(change.subject(), change.field()).stream()
                    .filter(party -> view(party).text(change.subject(), change.field()).equals(value)).count() > 1;
        }).toList();
    }

    /** On what the value of a field in the plan that counts stands. */
    public Standing standing(Subject subject, Field<?> field, Function<Subject, Optional<Party>> lead) {
        List<Party> parties = parties(subject, field);
        if (own.get(subject, field).isPresent()) {
            String value = own.text(subject, field);
            return new Standing.Own(parties.stream().filter(party -> view(party).text(subject, field).equals(value)).toList());
        }
        if (parties.isEmpty() || !RULED.contains(field)) {
            return new Standing.Unset();
        }
        return own.viewRule().first(lead.apply(subject)).filter(parties::contains)
                .map(party -> new Standing.Ruled(own.viewRule(), List.of(party)))
                .orElseGet(() -> new Standing.Ruled(ViewRule.WIDEST, parties));
    }

    /** What the rule decides of one field, by subject. */
    private Map<Subject, Standing.Ruled> ruled(Field<?> field, Function<Subject, Optional<Party>> lead) {
        Map<Subject, Standing.Ruled> found = new LinkedHashMap<>();
        for (Item item : items(List.copyOf(views.keySet()))) {
            if (item.field() == field && standing(item.subject(), field, lead) instanceof Standing.Ruled ruled) {
                found.put(item.subject(), ruled);
            }
        }
        return found;
    }

    /** The catalogue leaves every question open. */
    private Answer answer(Subject question, Standing.Ruled ruled) {
        Stream<Answer> beside = ruled.besideTheCatalogue() ? Stream.of(Answer.OPEN) : Stream.empty();
        return Widest.answer(Stream.concat(values(question, Fields.ANSWER, ruled.parties()), beside).toList());
    }

    private Bandwidth bandwidth(Subject step, Standing.Ruled ruled, Optional<Bandwidth> beside) {
        return Widest.bandwidth(Stream.concat(values(step, Fields.DURATION, ruled.parties()), beside.stream()).toList());
    }

    private <T> Stream<T> values(Subject subject, Field<T> field, List<Party> parties) {
        return parties.stream().flatMap(party -> view(party).get(subject, field).stream());
    }
}
