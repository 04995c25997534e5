package nl.doorbouw.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorbouw.plan.word.Development;
import nl.doorbouw.plan.word.Instrument;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Preparation;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.calendar.StepCalendar;

/**
 * A step as the catalogue knows it.
 *
 * @param parties    the first one leads
 * @param who        who of the parties does it, such as a consultant, where that says more
 * @param bodies     who decides; the first one's meetings count
 * @param sequential what it waits for on sequential routes
 * @param parallel   what it waits for on parallel routes
 * @param dagger     whether the parallel list counts only when all planning work starts at once (Q05 = ja); otherwise the
 *                   sequential list is used
 * @param term       for a statutory or waiting term: how it is counted
 */
public record CatalogueStep(String code, LocalText name, String phase, StepKind kind, List<Party> parties,
        Optional<LocalText> who, List<String> bodies, Bandwidth location, Bandwidth area, List<Link> sequential,
        List<Link> parallel, boolean dagger, StepCalendar calendar, Set<Instrument> instruments,
        Set<Development> developments, Standard standard, Optional<TermRule> term, Source source) {

    /** On which routes the step belongs to the base case. */
    public enum Standard { YES, NO, AREA, SEQUENTIAL, PARALLEL }

    public CatalogueStep {
        parties = List.copyOf(parties);
        bodies = List.copyOf(bodies);
        sequential = List.copyOf(sequential);
        parallel = List.copyOf(parallel);
        instruments = Set.copyOf(instruments);
        developments = Set.copyOf(developments);
    }

    /** Whether the step can occur on a route at all. */
    public boolean fits(Route route) {
        return instruments.contains(route.instrument()) && developments.contains(route.development());
    }

    /** Whether the step is in the plan of this route when no question is answered. */
    public boolean inBaseCase(Route route) {
        return fits(route) && switch (standard) {
            case YES -> true;
            case NO -> false;
            case AREA -> route.development() == Development.AREA;
            case SEQUENTIAL -> route.preparation() == Preparation.SEQUENTIAL;
            case PARALLEL -> route.preparation() == Preparation.PARALLEL;
        };
    }

    public Bandwidth bandwidth(Development development) {
        return development == Development.LOCATION ? location : area;
    }

    /** What the step waits for on a route; {@code allAtOnce} is Q05: all planning work from day one. */
    public List<Link> links(Preparation preparation, boolean allAtOnce) {
        boolean useParallel = preparation == Preparation.PARALLEL && (allAtOnce || !dagger);
        return useParallel ? parallel : sequential;
    }
}
