package nl.doorbouw.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkdaysTest {

    private static final int FIRST = 20_000;
    private static final int END = FIRST + 1000;

    /** Two weeks that start with five working days: days 5, 6, 12 and 13 do not count. */
    private static final Workdays WEEKS = Workdays.of(0, 14, day -> day % 7 < 5);

    @Test
    void countsWorkingDaysOverAWeekend() {
        assertEquals(5, WEEKS.finish(0, 5));
        assertEquals(8, WEEKS.finish(0, 6));
        assertEquals(8, WEEKS.finish(5, 1));
        assertEquals(7, WEEKS.next(5));
        assertEquals(4, WEEKS.lastStart(7, 1));
        assertEquals(7, WEEKS.lastStart(8, 1));
        assertEquals(6, WEEKS.count(0, 8));
        assertEquals(-6, WEEKS.count(8, 0));
        assertTrue(WEEKS.counts(4));
        assertFalse(WEEKS.counts(5));
    }

    @Test
    void workEndsOnTheLastWorkingDayBefore() {
        assertEquals(List.of(5, 5, 5, 8), IntStream.of(5, 6, 7, 8).map(WEEKS::endOfWork).boxed().toList());
        assertThrows(HorizonException.class, () -> WEEKS.endOfWork(0));
    }

    @Test
    void noDaysLeaveTheDayAsItIs() {
        assertEquals(5, WEEKS.finish(5, 0));
        assertEquals(6, WEEKS.lastStart(6, 0));
    }

    @Test
    void everyDayCountsWithoutGaps() {
        var days = Workdays.everyDay(FIRST, END);
        assertEquals(FIRST + 42, days.finish(FIRST, 42));
        assertEquals(FIRST, days.lastStart(FIRST + 42, 42));
        assertEquals(FIRST, days.firstDay());
        assertEquals(END, days.lastDayExclusive());
    }

    @Test
    void refusesDaysOutsideTheHorizon() {
        assertEquals(-1, assertThrows(HorizonException.class, () -> WEEKS.next(-1)).day());
        assertEquals(15, assertThrows(HorizonException.class, () -> WEEKS.finish(15, 0)).day());
        assertEquals(14, assertThrows(HorizonException.class, () -> WEEKS.finish(0, 11)).day());
        assertEquals(14, assertThrows(HorizonException.class, () -> WEEKS.next(12)).day());
        assertEquals(-1, assertThrows(HorizonException.class, () -> WEEKS.lastStart(3, 4)).day());
        assertThrows(HorizonException.class, () -> WEEKS.counts(-1));
        assertThrows(IllegalArgumentException.class, () -> WEEKS.finish(0, -1));
    }

    @Property
    void agreesWithWalkingDayByDay(@ForAll long seed, @ForAll @IntRange(max = 999) int offset,
            @ForAll @IntRange(max = 60) int n) {
        var counting = randomDays(seed);
        var workdays = table(counting);
        var start = FIRST + offset;
        assertEquals(counting.get(offset), workdays.counts(start));
        var walked = walk(counting, start, n);
        if (walked < 0) {
            assertThrows(HorizonException.class, () -> workdays.finish(start, n));
        } else {
            assertEquals(walked, workdays.finish(start, n));
        }
    }

    @Property
    void lastStartIsTheLargestThatMakesTheFinish(@ForAll long seed, @ForAll @IntRange(max = 1000) int offset,
            @ForAll @IntRange(max = 60) int n) {
        var counting = randomDays(seed);
        var workdays = table(counting);
        var finish = FIRST + offset;
        var expected = -1;
        for (var start = FIRST; start <= finish; start++) {
            var walked = walk(counting, start, n);
            if (walked >= 0 && walked <= finish) {
                expected = start;
            }
        }
        if (expected < 0) {
            assertThrows(HorizonException.class, () -> workdays.lastStart(finish, n));
        } else {
            assertEquals(expected, workdays.lastStart(finish, n));
        }
    }

    @Property
    void aLaterStartNeverFinishesEarlier(@ForAll long seed, @ForAll @IntRange(max = 800) int offset,
            @ForAll @IntRange(max = 30) int n) {
        var counting = randomDays(seed);
        // Past the random days every day counts, so that nothing runs out of the horizon.
        var workdays = Workdays.of(FIRST, END + 100, day -> day >= END || counting.get(day - FIRST));
        assertTrue(workdays.finish(FIRST + offset, n) <= workdays.finish(FIRST + offset + 1, n));
        assertTrue(workdays.finish(FIRST + offset, n) <= workdays.finish(FIRST + offset, n + 1));
    }

    @Property
    void countIsTheNumberOfCountingDaysBetween(@ForAll long seed, @ForAll @IntRange(max = 1000) int a,
            @ForAll @IntRange(max = 1000) int b) {
        var counting = randomDays(seed);
        var between = counting.get(Math.min(a, b), Math.max(a, b)).cardinality();
        assertEquals(a <= b ? between : -between, table(counting).count(FIRST + a, FIRST + b));
    }

    private static Workdays table(BitSet counting) {
        return Workdays.of(FIRST, END, day -> counting.get(day - FIRST));
    }

    private static BitSet randomDays(long seed) {
        var random = new Random(seed);
        var days = new BitSet(1000);
        var share = 0.1 + random.nextDouble() * 0.9;
        for (var i = 0; i < 1000; i++) {
            days.set(i, random.nextDouble() < share);
        }
        return days;
    }

    /** The exclusive end found by walking, or -1 when the horizon is reached first. */
    private static int walk(BitSet counting, int start, int n) {
        var left = n;
        var day = start;
        while (left > 0 && day < END) {
            if (counting.get(day - FIRST)) {
                left--;
            }
            day++;
        }
        return left > 0 ? -1 : day;
    }
}
