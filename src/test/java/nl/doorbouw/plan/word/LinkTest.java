package nl.doorbouw.plan.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            V01          | V01
            D02SS+4w     | D02SS+4w
            d02ss + 4 w  | D02SS+4w
            D02:SS+4     | D02SS+4w
            D02FS        | D02
            N10-2w       | N10-2w
            W04+4/8/14w  | W04+4/8/14w
            """)
    void readsTheUsualNotation(String typed, String written) {
        assertEquals(written, Link.parse(typed).toString());
    }

    @Test
    void readsAListWithSemicolonsOrCommas() {
        assertEquals(List.of(Link.parse("D02SS+2.5w"), Link.after("V01"), Link.after("V02")), Link.parseAll("D02SS+2,5w; V01,V02"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D", "D02XX", "02", "D02 V01", "D02*4w"})
    void refusesWhatIsNoLink(String typed) {
        assertThrows(IllegalArgumentException.class, () -> Link.parse(typed));
    }
}
