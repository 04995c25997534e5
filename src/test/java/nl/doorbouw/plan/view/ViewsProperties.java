package nl.doorbouw.plan.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.WrittenLogbook;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.time.Bandwidth;

/** Whatever the parties say. */
class ViewsProperties {

    private static final Subject D05 = Subject.step("D05");

    @Property(tries = 300)
    void theWidestHoldsEveryView(@ForAll("bandwidths") Bandwidth one, @ForAll("bandwidths") Bandwidth other) {
        WrittenLogbook written = new WrittenLogbook();
        written.edit(Layer.view(Party.GEMEENTE), Change.set(D05, Fields.DURATION, one));
        written.edit(Layer.view(Party.CORPORATIE), Change.set(D05, Fields.DURATION, other));
        Bandwidth widest = plan(written).get(D05, Fields.DURATION).orElseThrow();
        for (Bandwidth view : List.of(one, other)) {
            assertTrue(widest.min().compareTo(view.min()) <= 0 && widest.likely().compareTo(view.likely()) >= 0
                    && widest.max().compareTo(view.max()) >= 0, () -> widest + " of " + one + " and " + other);
        }
    }

    @Property(tries = 300)
    void theOrderInWhichPartiesSpeakDoesNotMatter(@ForAll("bandwidths") Bandwidth one, @ForAll("bandwidths") Bandwidth other) {
        WrittenLogbook first = new WrittenLogbook();
        first.edit(Layer.view(Party.GEMEENTE), Change.set(D05, Fields.DURATION, one));
        first.edit(Layer.view(Party.CORPORATIE), Change.set(D05, Fields.DURATION, other));
        WrittenLogbook second = new WrittenLogbook();
        second.edit(Layer.view(Party.CORPORATIE), Change.set(D05, Fields.DURATION, other));
        second.edit(Layer.view(Party.GEMEENTE), Change.set(D05, Fields.DURATION, one));
        assertEquals(WrittenLogbook.texts(plan(first)), WrittenLogbook.texts(plan(second)));
    }

    private static Plan plan(WrittenLogbook written) {
        return Views.of(written.logbook()).together(_ -> Optional.empty(), (_, _) -> Map.of());
    }

    @Provide
    Arbitrary<Bandwidth> bandwidths() {
        Arbitrary<String> unit = Arbitraries.of("d", "w", "m");
        Arbitrary<Integer> weeks = Arbitraries.integers().between(1, 30);
        return Combinators.combine(weeks, weeks, weeks, unit).as((a, b, c, letter) -> {
            List<Integer> sorted = List.of(a, b, c).stream().sorted().toList();
            return Bandwidth.parse(sorted.get(0) + "/" + sorted.get(1) + "/" + sorted.get(2) + letter);
        });
    }
}
