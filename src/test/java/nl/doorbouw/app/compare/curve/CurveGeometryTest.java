package nl.doorbouw.app.compare.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurveGeometryTest {

    private static final Curve CURVE = new Curve("variant-1", List.of(new Curve.Point(1000, 0), new Curve.Point(1500, 0.5),
            new Curve.Point(2000, 1)), Optional.empty());

    @Test
    void aCurveRunsFromTheBottomLeftToTheTopRightWithSomeRoomBesideIt() {
        CurveGeometry geometry = CurveGeometry.of(List.of(CURVE), 1, 1040, 200);
        assertEquals(List.of(20.0, 200.0, 520.0, 100.0, 1020.0, 0.0), geometry.corners(CURVE));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "7, 2", "480, 100", "5000, 1000", "5001, 2000", "12400, 5000", "26000, 10000"})
    void theScaleHasAtMostFiveRoundSteps(double highest, double step) {
        assertEquals(step, CurveGeometry.step(highest));
    }
}
