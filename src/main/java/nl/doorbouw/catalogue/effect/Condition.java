package nl.doorbouw.catalogue.effect;

import java.util.Set;
import nl.doorbouw.plan.word.Development;
import nl.doorbouw.plan.word.Instrument;
import nl.doorbouw.plan.word.Preparation;
import nl.doorbouw.plan.word.Route;

/** On which routes an effect works; an empty set of choices stands for all of them. */
public record Condition(Set<Development> developments, Set<Instrument> instruments, Set<Preparation> preparations) {

    public static final Condition ALWAYS = new Condition(Set.of(), Set.of(), Set.of());

    public Condition {
        developments = Set.copyOf(developments);
        instruments = Set.copyOf(instruments);
        preparations = Set.copyOf(preparations);
    }

    public boolean holds(Route route) {
        return allows(developments, route.development()) && allows(instruments, route.instrument())
                && allows(preparations, route.preparation());
    }

    private static <E> boolean allows(Set<E> choices, E choice) {
        return choices.isEmpty() || choices.contains(choice);
    }
}
