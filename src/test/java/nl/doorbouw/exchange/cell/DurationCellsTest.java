package nl.doorbouw.exchange.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.exchange.sheet.RawValue;
import nl.doorbouw.time.BandwidthException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationCellsTest {

    private static final List<String> BASE = List.of("4w", "8w", "16w");
    private static final List<String> NOTHING = List.of("", "", "");

    @ParameterizedTest
    @CsvSource({"6,6w", "6w,6w", "6 weken,6w", "'2,5',2.5w", "5 werkdagen,5d", "3 maanden,3m", "4/8/16,4/8/16w", "6/6/6,6w/6w/6w"})
    void aCellIsReadAsPeopleTypeIt(String typed, String expected) {
        assertEquals(expected, DurationCells.read(Optional.of(new RawValue.Text(typed))));
    }

    @Test
    void aNumberIsWeeksToThreeDecimals() {
        assertEquals("3.333w", DurationCells.read(Optional.of(new RawValue.Number(10.0 / 3))));
    }

    @Test
    void aDateIsNoDuration() {
        assertThrows(CellException.class, () -> DurationCells.read(Optional.of(new RawValue.Date(LocalDate.of(2016, 8, 4)))));
    }

    @Test
    void threePartsMakeABandwidth() {
        assertEquals("6/8/16w", DurationCells.whole(BASE, List.of("6w", "8w", "16w")));
        assertEquals("", DurationCells.whole(BASE, NOTHING));
        assertEquals("9w", DurationCells.whole(NOTHING, List.of("", "9w", "")));
        assertThrows(BandwidthException.class, () -> DurationCells.whole(BASE, List.of("9w", "8w", "16w")));
    }

    @Test
    void aWholeOneStandsAlone() {
        assertEquals("1/2/3w", DurationCells.whole(BASE, List.of("4w", "1/2/3w", "16w")));
        assertEquals("6w", DurationCells.whole(BASE, List.of("", "6w/6w/6w", "")));
        assertThrows(CellException.class, () -> DurationCells.whole(BASE, List.of("5w", "1/2/3w", "16w")));
        assertThrows(CellException.class, () -> DurationCells.whole(BASE, List.of("1/2/4w", "1/2/3w", "16w")));
    }

    @Test
    void twoPartsAreNotEnough() {
        assertThrows(CellException.class, () -> DurationCells.whole(BASE, List.of("4w", "", "16w")));
        assertThrows(CellException.class, () -> DurationCells.whole(NOTHING, List.of("4w", "", "16w")));
    }
}
