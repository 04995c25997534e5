package nl.doorbouw.schedule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.Source;
import nl.doorbouw.catalogue.TermRule;
import nl.doorbouw.catalogue.tailor.Fixed;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.catalogue.tailor.Waits;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.calendar.CalendarKind;
import nl.doorbouw.time.calendar.StepCalendar;
import nl.doorbouw.time.term.FirstDay;

/** Makes one step of a network; what is not said is a work step in all passes that waits for nothing. */
public final class StepBuilder {

    private final String code;
    private final StepKind kind;
    private final Bandwidth bandwidth;
    private StepCalendar calendar = CalendarKind.WORK;
    private List<String> bodies = List.of();
    private List<Party> parties = List.of();
    private Optional<TermRule> term = Optional.empty();
    private Waits waits = Waits.forAll(List.of());
    private Set<Pass> passes = EnumSet.allOf(Pass.class);
    private Optional<LocalDate> notBefore = Optional.empty();
    private Optional<LocalDate> deadline = Optional.empty();
    private Optional<LocalDate> actualStart = Optional.empty();
    private Optional<LocalDate> actualFinish = Optional.empty();

    public StepBuilder(String code, StepKind kind, Bandwidth bandwidth) {
        this.code = code;
        this.kind = kind;
        this.bandwidth = bandwidth;
    }

    public static StepBuilder work(String code, String bandwidth) {
        return new StepBuilder(code, StepKind.WORK, Bandwidth.parse(bandwidth));
    }

    public static StepBuilder milestone(String code) {
        return new StepBuilder(code, StepKind.MILESTONE, Bandwidth.weeks(0, 0, 0));
    }

    /** A term of the law that rolls when the Algemene termijnenwet says so. */
    public static StepBuilder rollingTerm(String code, String bandwidth, FirstDay firstDay) {
        return new StepBuilder(code, StepKind.TERM, Bandwidth.parse(bandwidth)).term(new TermRule(firstDay, true, ""));
    }

    public static StepBuilder decision(String code, String bandwidth, String body) {
        return new StepBuilder(code, StepKind.DECISION, Bandwidth.parse(bandwidth)).bodies(List.of(body));
    }

    public StepBuilder term(TermRule rule) {
        term = Optional.of(rule);
        return this;
    }

    public StepBuilder bodies(List<String> codes) {
        bodies = codes;
        return this;
    }

    public StepBuilder by(Party party) {
        parties = List.of(party);
        return this;
    }

    public StepBuilder calendar(String text) {
        return calendar(StepCalendar.parse(text));
    }

    public StepBuilder calendar(StepCalendar kept) {
        calendar = kept;
        return this;
    }

    /** Links in the usual notation, the same in all passes. */
    public StepBuilder after(String links) {
        return waits(Waits.forAll(Link.parseAll(links)));
    }

    public StepBuilder waits(Waits each) {
        waits = each;
        return this;
    }

    public StepBuilder passes(Set<Pass> in) {
        passes = in;
        return this;
    }

    public StepBuilder notBefore(String day) {
        notBefore = Optional.of(LocalDate.parse(day));
        return this;
    }

    public StepBuilder deadline(String day) {
        deadline = Optional.of(LocalDate.parse(day));
        return this;
    }

    public StepBuilder started(String day) {
        actualStart = Optional.of(LocalDate.parse(day));
        return this;
    }

    public StepBuilder finished(String day) {
        actualFinish = Optional.of(LocalDate.parse(day));
        return this;
    }

    public StepBuilder fixed(Fixed fixed) {
        notBefore = fixed.notBefore();
        deadline = fixed.deadline();
        actualStart = fixed.actualStart();
        actualFinish = fixed.actualFinish();
        return this;
    }

    public NetworkStep build() {
        return new NetworkStep(code, LocalText.same(code), "", kind, parties, Optional.empty(), bodies, bandwidth, calendar,
                term, waits, passes, new Fixed(notBefore, deadline, actualStart, actualFinish), Source.OWN, true);
    }
}
