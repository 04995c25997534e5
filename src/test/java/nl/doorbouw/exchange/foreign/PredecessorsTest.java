package nl.doorbouw.exchange.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import nl.doorbouw.exchange.cell.CellException;
import nl.doorbouw.plan.Fields;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PredecessorsTest {

    private final Predecessors predecessors = new Predecessors(Map.of("3", "M03", "5", "M05", "1.2", "M12", "D05", "D05"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3                     | M03
            3FS+5d                | M03+5d
            3EB+2w                | M03+2w
            3BB;5EE-1 wk          | M03SS; M05FF-1w
            5BE + 2,5 weken, 3    | M05SF+2.5w; M03
            3,5                   | M03; M05
            3FS+5 dgn;1.2SS       | M03+5d; M12SS
            d05ss+4w              | D05SS+4w
            3FS-3 days            | M03-3d
            -                     | -
            """)
    void areReadAsPlanningProgramsWriteThem(String text, String links) {
        assertEquals(links, Fields.AFTER.write(predecessors.read(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "3FS+50%", "na de sloop", "3XX"})
    void whatStandsForNoRowIsRefused(String text) {
        assertThrows(RuntimeException.class, () -> predecessors.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "D06"})
    void aRowThatIsNotThereIsSaidToBeSo(String text) {
        assertThrows(CellException.class, () -> predecessors.read(text));
    }
}
