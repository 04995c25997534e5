package nl.doorbouw.catalogue.tailor;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.Source;
import nl.doorbouw.catalogue.TermRule;
import nl.doorbouw.catalogue.effect.Resize;
import nl.doorbouw.catalogue.effect.Target;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.Duration;
import nl.doorbouw.time.calendar.StepCalendar;

/** A step while the answers of a plan are applied to it; belongs to one {@link Tailoring} and dies with it. */
final class StepDraft {

    /**
     * Who does a step and who decides on it, and so which effects by party or body are about it.
     *
     * @param parties the first one leads
     * @param bodies  the first one decides
     */
    record Charge(List<Party> parties, List<String> bodies) {

        Charge ledBy(List<Party> others) {
            return new Charge(others, bodies);
        }

        Charge decidedBy(String body) {
            return new Charge(parties, List.of(body));
        }

        /** Whether a target is about a step that is in this charge. */
        boolean isMeantBy(Target target, String code, StepKind kind) {
            return target.means(code, kind, parties, bodies);
        }
    }

    final String code;
    final boolean own;
    LocalText name;
    String phase;
    StepKind kind;
    Optional<LocalText> who = Optional.empty();
    StepCalendar calendar;
    Optional<TermRule> term = Optional.empty();
    Source source;
    Fixed fixed = Fixed.NONE;

    /** Who does it and decides on it: the present case first, then what open questions may make of it. */
    private Set<Charge> charges = Set.of();

    /** Whether it is in the plan before any answer counts. */
    boolean base;
    private boolean added;
    private boolean dropped;
    private boolean possiblyAdded;
    private boolean possiblyDropped;
    private Optional<Boolean> decidedByProject = Optional.empty();

    private Bandwidth shortest;
    private Bandwidth likely;
    private Bandwidth longest;
    /** What it may wait for: the base case first, then what open questions may make of it. */
    private Set<List<Link>> waits = new LinkedHashSet<>();

    StepDraft(String code, boolean own) {
        this.code = code;
        this.own = own;
    }

    void bandwidth(Bandwidth bandwidth) {
        shortest = bandwidth;
        likely = bandwidth;
        longest = bandwidth;
    }

    void charge(List<Party> parties, List<String> bodies) {
        charges = Set.of(new Charge(parties, bodies));
    }

    void recharge(UnaryOperator<Charge> change) {
        charges = charges.stream().map(change).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    void rechargePossibly(UnaryOperator<Charge> change) {
        Set<Charge> all = new LinkedHashSet<>(charges);
        charges.stream().map(change).forEach(all::add);
        charges = all;
    }

    List<Charge> charges() {
        return List.copyOf(charges);
    }

    void waitFor(List<Link> links) {
        waits = new LinkedHashSet<>(Set.of(links));
    }

    void orWaitFor(List<Link> links) {
        waits.add(links);
    }

    void decidedByProject(boolean inPlan) {
        decidedByProject = Optional.of(inPlan);
    }

    void add(boolean certain) {
        added |= certain;
        possiblyAdded |= !certain;
    }

    void drop(boolean certain) {
        dropped |= certain;
        possiblyDropped |= !certain;
    }

    /**
     * Changes the bandwidth.
     *
     * @param present  what counts in the likely pass
     * @param possible what may come to count: the shortest pass takes what shortens, the longest what lengthens
     */
    void resize(List<Resize> present, List<List<Resize>> possible) {
        Bandwidth low = applied(present, shortest);
        Bandwidth high = applied(present, longest);
        for (List<Resize> alternative : possible) {
            low = least(low, applied(alternative, shortest));
            high = greatest(high, applied(alternative, longest));
        }
        shortest = low;
        likely = applied(present, likely);
        longest = high;
    }

    private static Bandwidth applied(List<Resize> resizes, Bandwidth bandwidth) {
        Bandwidth result = bandwidth;
        for (Resize resize : resizes) {
            result = resize.apply(result);
        }
        return result;
    }

    void relink(UnaryOperator<List<Link>> change) {
        waits = waits.stream().map(change).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    void relinkPossibly(List<UnaryOperator<List<Link>>> alternatives) {
        Set<List<Link>> all = new LinkedHashSet<>(waits);
        for (UnaryOperator<List<Link>> alternative : alternatives) {
            waits.stream().map(alternative).forEach(all::add);
        }
        waits = all;
    }

    List<List<Link>> waits() {
        return List.copyOf(waits);
    }

    /** The bandwidth that spans the three passes. */
    Bandwidth bandwidth() {
        return new Bandwidth(shortest.min(), likely.likely(), longest.max());
    }

    /** The passes in which the step is in the plan. */
    Set<Pass> passes() {
        if (decidedByProject.isPresent()) {
            return decidedByProject.get() ? EnumSet.allOf(Pass.class) : EnumSet.noneOf(Pass.class);
        }
        boolean inLikely = (base || added) && !dropped;
        Set<Pass> passes = EnumSet.noneOf(Pass.class);
        if (inLikely && !possiblyDropped) {
            passes.add(Pass.SHORTEST);
        }
        if (inLikely) {
            passes.add(Pass.LIKELY);
        }
        if (inLikely || possiblyAdded && !dropped) {
            passes.add(Pass.LONGEST);
        }
        return passes;
    }

    NetworkStep finished(Waits links) {
        Charge charge = charges().getFirst();
        return new NetworkStep(code, name, phase, kind, charge.parties(), who, charge.bodies(), bandwidth(), calendar,
                term, links, passes(), fixed, source, own);
    }

    private static Bandwidth least(Bandwidth a, Bandwidth b) {
        return new Bandwidth(least(a.min(), b.min()), least(a.likely(), b.likely()), least(a.max(), b.max()));
    }

    private static Bandwidth greatest(Bandwidth a, Bandwidth b) {
        return new Bandwidth(greatest(a.min(), b.min()), greatest(a.likely(), b.likely()), greatest(a.max(), b.max()));
    }

    private static Duration least(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Duration greatest(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
