package nl.doorbouw.app.compare.why;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.doorbouw.app.compare.why.Waterfall.Bar;
import nl.doorbouw.app.compare.why.Waterfall.Part;
import org.junit.jupiter.api.Test;

class WaterfallTest {

    @Test
    void eachBarBeginsWhereTheOneBeforeItEndedTheLargestFirst() {
        Waterfall waterfall = Waterfall.largestFirst(
                List.of(new Part("small", 7), new Part("nothing", 0), new Part("large", -100)), 5, "rest");
        assertEquals(new Waterfall(List.of(new Bar("large", 0, -100), new Bar("small", -100, -93)), -93), waterfall);
    }

    @Test
    void whatComesAfterTheLargestIsOneBarTogether() {
        Waterfall waterfall = Waterfall.largestFirst(
                List.of(new Part("a", -3), new Part("b", -50), new Part("c", 2), new Part("d", -1)), 2, "rest");
        assertEquals(List.of(new Bar("b", 0, -50), new Bar("rest", -50, -52)), waterfall.bars());
    }

    @Test
    void alongTheChainTheBarsKeepItsOrderAndTheSmallestAreOneBarAtTheEnd() {
        Waterfall waterfall = Waterfall.inOrder(List.of(new Part("a", -3), new Part("b", 0), new Part("c", -50), new Part("d", 2),
                new Part("e", 20)), 3, "rest");
        assertEquals(List.of(new Bar("c", 0, -50), new Bar("e", -50, -30), new Bar("rest", -30, -31)), waterfall.bars());
        assertEquals(List.of("a", "c"), Waterfall.inOrder(List.of(new Part("a", -3), new Part("c", -50)), 2, "rest").bars().stream()
                .map(Bar::text).toList());
    }

    @Property(tries = 200)
    void itAlwaysAddsUpToTheWhole(@ForAll List<@IntRange(min = -2000, max = 2000) Integer> days, @ForAll @IntRange(min = 1, max = 8) int most) {
        Waterfall waterfall = Waterfall.largestFirst(
                IntStream.range(0, days.size()).mapToObj(i -> new Part("part " + i, days.get(i))).toList(),
                most, "rest");
        int whole = days.stream().mapToInt(Integer::intValue).sum();
        assertEquals(whole, waterfall.total());
        assertEquals(whole, waterfall.bars().stream().mapToInt(Bar::days).sum());
    }

    @Test
    void theBarsFillTheWidthFromTheEarliestDayToTheLatest() {
        Waterfall waterfall = Waterfall.largestFirst(List.of(new Part("later", 50), new Part("earlier", -150)), 5, "rest");
        assertEquals(List.of(0.0, 300.0, 200.0), List.of(waterfall.x(-150, 300), waterfall.x(0, 300), waterfall.x(-50, 300)));
    }
}
