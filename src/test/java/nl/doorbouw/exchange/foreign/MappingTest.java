package nl.doorbouw.exchange.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.exchange.foreign.ForeignException.Problem;
import nl.doorbouw.exchange.sheet.SheetText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {

    private static final SheetText LIST = ListSheet.of("""
            Planning nieuwbouw Dorpsstraat

            Nr|Activiteit|Duur (weken)|Wie doet het|Activiteit
            1|Sloop|3|Aannemer|
            2|Sanering|4|Aannemer|spoed
            """);

    @ParameterizedTest
    @CsvSource({"Taaknaam,NAME", "TASK NAME:,NAME", "Doorlooptijd [wk],DURATION", "Duration (days),DURATION", "Begindatum,START",
        "Finish,FINISH", "Gereed,FINISH", "Voorgangers,PREDECESSORS", "Predecessors,PREDECESSORS", "WBS,OUTLINE", "#,ID",
        "Vraag,QUESTION", "Antwoord*,ANSWER", "Notes,REMARK", "Verantwoordelijke,PARTY", "Resource Names,PARTY"})
    void headingsAreKnownInDutchAndEnglish(String heading, Meaning meaning) {
        assertEquals(Optional.of(meaning), Headings.builtIn().meaning(heading));
    }

    @Test
    void theRowWithMostKnownHeadingsIsTheHeading() {
        Mapping mapping = Mapping.guess(LIST);
        assertEquals(List.of("Nr=id", "Activiteit=name", "Duur (weken)=duration", "Wie doet het=", "Activiteit="), told(mapping));
        assertEquals(List.of(List.of("1", "Sloop", "3", "Aannemer", ""), List.of("2", "Sanering", "4", "Aannemer", "spoed")), mapping.preview(5));
        assertTrue(mapping.isSteps());
        assertFalse(mapping.isQuestions());
    }

    @Test
    void whoReadsCanSayWhatAColumnMeans() {
        assertEquals(List.of("Nr=", "Activiteit=remark", "Duur (weken)=", "Wie doet het=name", "Activiteit="),
                told(Mapping.guess(LIST).with("Nr=,wie doet het=name,Activiteit=remark,Duur (weken)=")));
    }

    @Test
    void aMappingFindsTheRowThatHasItsHeadings() {
        SheetText list = ListSheet.of("a|b|c\nWat|Hoe lang|x\nSloop|3|\n");
        assertEquals(List.of("Wat=name", "Hoe lang=duration", "x="),
                told(Mapping.guess(List.of(ListSheet.of("niets"), list), "Wat=name,Hoe lang=duration").getFirst()));
    }

    @Test
    void aMeaningIsGivenWithWhatPeopleWriteAboveSuchAColumn() {
        SheetText list = ListSheet.of("Wat|Hoe lang|Kleur|J|46023\nSloop|3||1|1\n");
        Mapping mapping = Mapping.guess(List.of(list), "Wat=Naam,Hoe lang=doorlooptijd").getFirst();
        assertEquals(List.of("Wat=name", "Hoe lang=duration", "Kleur=", "J=", "46023="), told(mapping));
        assertEquals(List.of("Kleur"), mapping.unused());
    }

    @Test
    void aHeadingOrMeaningThatIsNotThereIsRefused() {
        assertEquals(Problem.UNKNOWN_HEADING, assertThrows(ForeignException.class, () -> Mapping.guess(LIST).with("Taak=name")).problem());
        assertEquals(Problem.UNKNOWN_MEANING, assertThrows(ForeignException.class, () -> Mapping.guess(LIST).with("Nr=kleur")).problem());
        assertEquals(Problem.UNKNOWN_HEADING, assertThrows(ForeignException.class, () -> Mapping.guess(List.of(LIST), "Taak=name")).problem());
    }

    @Test
    void aSheetWithoutRowsIsNoList() {
        assertEquals(List.of(), Mapping.guess(List.of(new SheetText("Leeg", List.of()))));
    }

    static List<String> told(Mapping mapping) {
        return mapping.columns().stream().map(column -> column.heading() + "=" + column.meaning().map(Meaning::word).orElse("")).toList();
    }
}
