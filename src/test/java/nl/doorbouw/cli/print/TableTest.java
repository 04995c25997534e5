package nl.doorbouw.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columnsAreAsWideAsTheyNeedBe() {
        assertEquals(List.of("Code   Duur  Naam", "I01     12w  één", "I0002    4w  anders"), new Table("lrl")
                .row("Code", "Duur", "Naam").row("I01", "12w", "één").row("I0002", "4w", "anders").lines());
    }

    @Test
    void aTitleStandsOverTheColumnsAfterAnEmptyLine() {
        assertEquals(List.of("a  b", "", "Een lange titel", "c  d"), new Table("ll").row("a",
                "b").title("Een lange titel").row("c", "d").lines());
    }

    @Test
    void aCellStaysOnItsLine() {
        assertEquals(List.of("eerst dan  x"), new Table("ll").row("eerst\r\n dan", "x").lines());
    }

    @Test
    void whatIsCutOffIsMarked() {
        assertEquals(List.of("kort", "precies", "te…"), List.of(Table.cut("kort", 7), Table.cut("precies", 7),
                Table.cut("te lang", 4)));
    }
}
