package nl.doorbouw.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LogbookTest {

    @Test
    void emptyLogbookHasNothingToTakeBack() {
        assertEquals(List.of(), Logbook.EMPTY.entries());
        assertEquals(0, Logbook.EMPTY.lastLamport());
        assertEquals(Optional.empty(), Logbook.EMPTY.undo());
        assertEquals(Optional.empty(), Logbook.EMPTY.redo());
    }
}
