package nl.doorbouw.schedule.simulate.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Random numbers and distributions against values known from elsewhere. */
class DrawTest {

    private static final Normal NORMAL = new Normal();

    /** The numbers were worked out apart, in another language. */
    @Test
    void aStreamKeepsItsNumbersForEver() {
        RandomStream stream = new RandomStream(42, "step D05");
        assertEquals("0.2175524681469957 0.04864734757830569 0.1742197430178246", stream.at(0) + " " + stream.at(1) + " " + stream.at(999_999));
        assertNotEquals(stream.at(0), new RandomStream(43, "step D05").at(0));
        assertNotEquals(stream.at(0), new RandomStream(42, "step D06").at(0));
    }

    /** Mean 1/2 and variance 1/12 within five standard errors: √(1/12)/√n and √(1/180)/√n. */
    @Test
    void aStreamIsUniformAndItsNumbersDoNotGoTogether() {
        int n = 200_000;
        RandomStream stream = new RandomStream(7, "x");
        RandomStream other = new RandomStream(7, "y");
        double sum = 0;
        double squares = 0;
        double next = 0;
        double together = 0;
        for (int i = 0; i < n; i++) {
            double centred = stream.at(i) - 0.5;
            sum += centred;
            squares += centred * centred;
            next += centred * (stream.at(i + 1) - 0.5);
            together += centred * (other.at(i) - 0.5);
        }
        assertEquals(0, sum / n, 5 * Math.sqrt(1 / 12.0 / n));
        assertEquals(1 / 12.0, squares / n, 5 * Math.sqrt(1 / 180.0 / n));
        assertEquals(0, next / n, 5 / 12.0 / Math.sqrt(n));
        assertEquals(0, together / n, 5 / 12.0 / Math.sqrt(n));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0", "0.8, 0.8416212335729143", "0.975, 1.959963984540054", "0.001, -3.090232306167814", "1e-10, -6.361340902404056"})
    void theNormalQuantileIsThatOfTheTables(double chance, double z) {
        assertEquals(z, NORMAL.quantile(chance), 1e-12);
        assertEquals(chance, NORMAL.below(z), 1e-6);
    }

    /** For whole parameters the chance is that of a binomial: beta(2, 4) is 1 − (1−x)⁴(1+4x), and beta(1, 5) is 1 − (1−x)⁵. */
    @ParameterizedTest
    @CsvSource({"1e-9", "0.01", "0.2", "0.5", "0.8", "0.999", "0.999999999"})
    void theBetaDistributionIsThatOfItsClosedForms(double x) {
        assertEquals(1 - Math.pow(1 - x, 4) * (1 + 4 * x), new BetaDistribution(2, 4).below(x), 1e-12);
        assertEquals(1 - Math.pow(1 - x, 5), new BetaDistribution(1, 5).below(x), 1e-12);
        assertEquals(Math.pow(x, 5), new BetaDistribution(5, 1).below(x), 1e-12);
        assertEquals(1, new BetaDistribution(2.5, 3.5).below(x) + new BetaDistribution(3.5, 2.5).below(1 - x), 1e-12);
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void aLengthIsTheQuantileRoundedToDays(Shape shape) {
        DayQuantiles quantiles = DayQuantiles.of(shape, 30, 44, 101);
        for (int day = 30; day < 101; day++) {
            double half = shape.below(30, 44, 101, day + 0.5);
            assertEquals(day, quantiles.at(half - 1e-12));
            assertEquals(day + 1, quantiles.at(half + 1e-12));
        }
        assertEquals(30, quantiles.at(1e-300));
        assertEquals(101, quantiles.at(Math.nextDown(1.0)));
        assertEquals(44, quantiles.likely());
    }

    @ParameterizedTest
    @CsvSource({"10, 10, 10", "10, 10, 11", "10, 11, 11", "0, 1, 1", "5, 5, 500", "5, 500, 500", "3, 4, 5"})
    void everyBandwidthCanBeDrawnFrom(int min, int likely, int max) {
        for (Shape shape : Shape.values()) {
            DayQuantiles quantiles = DayQuantiles.of(shape, min, likely, max);
            assertEquals(max > min, quantiles.varies());
            assertEquals(min, quantiles.at(1e-300));
            assertEquals(max, quantiles.at(Math.nextDown(1.0)));
            assertTrue(quantiles.deviation(min) <= 0 && quantiles.deviation(max) >= 0);
            assertTrue(quantiles.at(0.3) <= quantiles.at(0.7));
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 10, 11", "10, 11, 11", "0, 1, 1", "5, 5, 500", "5, 500, 500", "3, 40, 151"})
    void trianglesSideBySideGiveWhatEachGivesAlone(int min, int likely, int max) {
        Triangles triangles = new Triangles(3);
        TriangularDays alone = new TriangularDays(min, likely, max);
        triangles.set(0, new TriangularDays(1, 2, 4));
        triangles.set(1, alone);
        triangles.set(2, new TriangularDays(20, 30, 40));
        RandomStream stream = new RandomStream(1, "x");
        for (int run = 0; run < 10_000; run++) {
            double chance = stream.at(run);
            int days = alone.at(chance);
            assertEquals(days, triangles.at(1, chance));
            assertEquals(alone.deviation(days), triangles.deviation(1, days));
        }
        double turn = (likely - min) / (double) (max - min);
        for (double chance : new double[] {Double.MIN_VALUE, turn, Math.nextDown(turn), Math.nextDown(1.0)}) {
            assertEquals(alone.at(chance), triangles.at(1, chance));
        }
    }
}
