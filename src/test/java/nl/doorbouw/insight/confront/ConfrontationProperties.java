package nl.doorbouw.insight.confront;

import static nl.doorbouw.insight.confront.TwoViews.BOTH;
import static nl.doorbouw.insight.confront.TwoViews.PLANNER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.WrittenLogbook;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Route;

/** Views on bandwidths and answers of a real plan, whatever they are. */
class ConfrontationProperties {

    @Property(tries = 25)
    void swappingAllDifferencesTurnsOnePlanIntoTheOther(@ForAll("views") List<Edit> edits) {
        Confrontation of = confront(written(edits));
        Plan swapped = of.first().plan().with(of.differences().stream().map(difference -> new Change(difference.subject(), difference.field(),
                of.second().plan().text(difference.subject(), difference.field()))).toList());
        assertEquals(WrittenLogbook.texts(of.second().plan()), WrittenLogbook.texts(swapped));
    }

    @Property(tries = 25)
    void effectsAndWhatTheyDoTogetherAddUpToTheWhole(@ForAll("views") List<Edit> edits) {
        Confrontation of = confront(written(edits));
        Shift alone = of.differences().stream().flatMap(difference -> difference.effect().stream()).reduce(Shift.NONE, Shift::plus);
        assertEquals(of.total(), of.joint().map(alone::plus));
    }

    @Property(tries = 25)
    void takingTheirsOnEverythingLeavesNoDifferenceAndTheirDates(@ForAll("views") List<Edit> edits) {
        WrittenLogbook written = written(edits);
        Confrontation before = confront(written);
        before.differences().forEach(difference -> written.edit(new Settlement.Take(Party.CORPORATIE).edit(difference, BOTH, ""), TwoViews.NOOR));
        Confrontation after = confront(written);
        assertEquals(List.of(), after.differences());
        assertEquals(Optional.of(Shift.NONE), after.total());
        before.differences().forEach(_ -> written.revert(written.logbook().undo().orElseThrow()));
        assertEquals(before.differences().stream().map(Difference::effect).toList(),
                confront(written).differences().stream().map(Difference::effect).toList());
    }

    private static Confrontation confront(WrittenLogbook written) {
        return Confrontation.of(PLANNER, written.logbook(), Party.GEMEENTE, Party.CORPORATIE);
    }

    private static WrittenLogbook written(List<Edit> edits) {
        WrittenLogbook written = new WrittenLogbook();
        written.edit(Layer.PLAN, Plan.route(Route.find("L-OP-S").orElseThrow()).toArray(Change[]::new));
        edits.forEach(edit -> written.edit(edit, TwoViews.NOOR));
        return written;
    }

    @Provide
    Arbitrary<List<Edit>> views() {
        Arbitrary<Change> durations = Combinators.combine(Arbitraries.of("D05", "D01", "V02", "N01", "B02"),
                Arbitraries.of("4/8/12w", "6w", "2/20/60w", "10d")).as((step, duration) -> Change.parse("step " + step, "duration", duration));
        Arbitrary<Change> answers = Combinators.combine(Arbitraries.of("Q11", "Q12", "Q20", "Q24"), Arbitraries.of("ja", "nee", "onbekend"))
                .as((question, answer) -> Change.parse("question " + question, "answer", answer));
        return Combinators.combine(Arbitraries.of(Layer.view(Party.GEMEENTE), Layer.view(Party.CORPORATIE), Layer.PLAN),
                Arbitraries.oneOf(durations, answers)).as((layer, change) -> new Edit(layer, List.of(change), "")).list().ofMaxSize(8);
    }
}
