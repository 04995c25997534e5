package nl.doorbouw.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorbouw.catalogue.CatalogueStep.Standard;
import nl.doorbouw.plan.word.Development;
import nl.doorbouw.plan.word.Instrument;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.calendar.CalendarKind;

/** Builds a step of a {@link SmallCatalogue}: work of the municipality of 2/4/8 weeks, always in the plan, unless said otherwise. */
public final class SmallStep {

    public static final Bandwidth USUAL = Bandwidth.weeks(2, 4, 8);

    private final String code;
    private StepKind kind = StepKind.WORK;
    private List<Party> parties = List.of(Party.GEMEENTE);
    private List<String> bodies = List.of();
    private Bandwidth location = USUAL;
    private Bandwidth area = USUAL;
    private List<Link> sequential = List.of();
    private List<Link> parallel = List.of();
    private boolean dagger;
    private Standard standard = Standard.YES;
    private Set<Instrument> instruments = Set.of(Instrument.values());

    private SmallStep(String code) {
        this.code = code;
    }

    public static SmallStep step(String code) {
        return new SmallStep(code);
    }

    public SmallStep after(String links) {
        sequential = Link.parseAll(links);
        parallel = sequential;
        return this;
    }

    public SmallStep inParallelAfter(String links, boolean dagger) {
        parallel = Link.parseAll(links);
        this.dagger = dagger;
        return this;
    }

    public SmallStep taking(String bandwidth) {
        location = Bandwidth.parse(bandwidth);
        area = location;
        return this;
    }

    public SmallStep takingInAnArea(String bandwidth) {
        area = Bandwidth.parse(bandwidth);
        return this;
    }

    public SmallStep kind(StepKind other) {
        kind = other;
        return this;
    }

    public SmallStep by(Party... others) {
        parties = List.of(others);
        return this;
    }

    /** Makes it a decision of these bodies. */
    public SmallStep decidedBy(String... others) {
        kind = StepKind.DECISION;
        bodies = List.of(others);
        return this;
    }

    public SmallStep standard(Standard other) {
        standard = other;
        return this;
    }

    /** In the plan only if an answer adds it. */
    public SmallStep optional() {
        return standard(Standard.NO);
    }

    public SmallStep only(Instrument instrument) {
        instruments = Set.of(instrument);
        return this;
    }

    CatalogueStep build() {
        return new CatalogueStep(code, LocalText.same(code), "1", kind, parties, Optional.empty(), bodies, location, area,
                sequential, parallel, dagger, CalendarKind.WORK, instruments, Set.of(Development.values()), standard,
                Optional.empty(), Source.OWN);
    }
}
