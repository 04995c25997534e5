package nl.doorbouw.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.Source;
import nl.doorbouw.catalogue.tailor.Fixed;
import nl.doorbouw.catalogue.tailor.NetworkStep;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.catalogue.tailor.Waits;
import nl.doorbouw.plan.word.Link;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.StepKind;
import nl.doorbouw.schedule.Reason;
import nl.doorbouw.schedule.ScheduledStep;
import nl.doorbouw.schedule.Span;
import nl.doorbouw.schedule.Wait;
import nl.doorbouw.time.Bandwidth;
import nl.doorbouw.time.calendar.CalendarKind;

/** Dated steps for the tests of the chart, in days from the first day of 1970. */
public final class ChartSteps {

    private final String code;
    private StepKind kind = StepKind.WORK;
    private Span shortest;
    private Span likely;
    private Span longest;
    private Fixed fixed = Fixed.NONE;
    private List<Link> links = List.of();
    private Reason why = new Reason.PlanStart();
    private List<Wait> waits = List.of();
    private boolean critical;

    private ChartSteps(String code, int start, int finish) {
        this.code = code;
        likely = new Span(start, finish, false);
        shortest = likely;
        longest = likely;
    }

    public static ChartSteps step(String code, int start, int finish) {
        return new ChartSteps(code, start, finish);
    }

    public ChartSteps kind(StepKind other) {
        kind = other;
        return this;
    }

    public ChartSteps from(int earliestStart, int earliestFinish) {
        shortest = new Span(earliestStart, earliestFinish, false);
        return this;
    }

    public ChartSteps until(int latestStart, int latestFinish) {
        longest = new Span(latestStart, latestFinish, false);
        return this;
    }

    public ChartSteps deadline(int day) {
        fixed = new Fixed(Optional.empty(), Optional.of(LocalDate.ofEpochDay(day)), Optional.empty(), Optional.empty());
        return this;
    }

    public ChartSteps done() {
        fixed = new Fixed(Optional.empty(), Optional.empty(), Optional.of(likely.firstDay()),
                Optional.of(likely.lastDay()));
        return this;
    }

    public ChartSteps waits(int from, int to) {
        waits = List.of(new Wait.ForCalendar(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to)));
        return this;
    }

    public ChartSteps critical() {
        critical = true;
        return this;
    }

    /** The first link decides when it starts. */
    public ChartSteps after(Link... predecessors) {
        links = List.of(predecessors);
        why = new Reason.ByLink(links.getFirst(), likely.firstDay());
        return this;
    }

    public GanttRow.Step row() {
        return new GanttRow.Step(dated(), kind == StepKind.DECISION ? "R" : "", false);
    }

    public ScheduledStep dated() {
        NetworkStep step = new NetworkStep(code, LocalText.same(code), "1", kind, List.of(Party.GEMEENTE),
                Optional.empty(), List.of(),
                Bandwidth.weeks(1, 1, 1), CalendarKind.WORK, Optional.empty(), Waits.forAll(links),
                        Set.of(Pass.values()), fixed,
                Source.OWN, false);
        return new ScheduledStep(step, shortest, likely, longest, likely, 0, 0, critical, why, waits);
    }
}
