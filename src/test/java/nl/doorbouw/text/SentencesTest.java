package nl.doorbouw.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import nl.doorbouw.catalogue.read.CatalogueException;
import nl.doorbouw.catalogue.read.Finding;
import nl.doorbouw.file.PlanFileException;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.PlanException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    private final Sentences dutch = new Sentences(new Words(Words.DUTCH));
    private final Sentences english = new Sentences(new Words(Words.ENGLISH));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            step D05     | duration | 10000w    | “10000w” is langer dan 1.040 weken (20 jaar). Vul een kortere duur in.
            step D05     | duration | 8/4/16w   | “8/4/16w” staat niet op volgorde: eerst de kortste, dan de waarschijnlijke, dan de langste duur. Vul bijvoorbeeld 4/8/16w in.
            step D05     | duration | lang      | “lang” is geen duur. Vul bijvoorbeeld 6w, 5d of 4/8/16w in.
            plan         | start    | 1600-01-01 | “1600-01-01” is te vroeg. Vul een datum van 2000 tot en met 2099 in.
            plan         | start    | 9999-01-01 | “9999-01-01” is te laat. Vul een datum van 2000 tot en met 2099 in.
            plan         | start    | 31-02-2027 | “31-02-2027” is een dag die niet bestaat. Controleer dag en maand.
            question Q11 | answer   | misschien | Vraag Q11: “misschien” is geen waarde voor antwoord. Verwacht: ja, nee, nvt of onbekend.
            step D05     | lengte   | 6w        | step D05 heeft geen veld “lengte”. De README noemt de velden.
            stap D05     | duration | 6w        | “stap D05” is niets dat gewijzigd kan worden. Gebruik plan, route, question Q11, step D05 of body raad.
            body raad    | meetings | soms      | “soms” is niet te lezen. Vul datums in, of een regel zoals maandelijks laatste woensdag, stukken 2w.
            step D05     | calendar | maandag   | “maandag” is geen kalender. Gebruik work, building, building+frost, school, continuous of een seizoen zoals season 05-15..09-30.
            """)
    void saysWhatIsWrongWithAValueAndWhatToDo(String subject, String field, String value, String expected) {
        RuntimeException refusal = assertThrows(RuntimeException.class, () -> Change.parse(subject, field, value));
        assertEquals(expected, dutch.of(refusal));
    }

    @Test
    void namesTheStepThatIsNotThere() {
        assertEquals("There is no step Z99 in this plan. Check the code, or add it as a step of your own.",
                english.of(new PlanException(PlanException.Problem.UNKNOWN_STEP, "Z99")));
    }

    @Test
    void namesTheFileAndItsVersions() {
        assertEquals("“plan.doorbouw” is gemaakt met een nieuwere Doorbouw (bestandsversie 3; deze kent tot en met 1). "
                + "Installeer de nieuwste Doorbouw om het te openen.",
                dutch.of(new PlanFileException(PlanFileException.Problem.NEWER_VERSION, Path.of("map", "plan.doorbouw"), 3, 1)));
    }

    @Test
    void namesFileAndLineInTheCatalogueAndHowMuchMoreIsWrong() {
        CatalogueException problem = new CatalogueException(List.of(
                new Finding("steps.yaml", 12, Finding.Problem.LOOP, List.of(List.of("A01", "A02"))),
                new Finding("steps.yaml", 14, Finding.Problem.NO_STEPS, List.of())));
        assertEquals("The catalogue cannot be used: steps.yaml, line 12: these steps wait for each other in a circle: A01 → A02."
                + " One more thing is wrong.", english.of(problem));
    }

    @Test
    void keepsTechnicalWordsOfTheUnexpectedToTheName() {
        assertEquals("Er ging iets mis dat niet hoort te gebeuren (NullPointerException). Het plan is zoals het was; probeer het opnieuw.",
                dutch.of(new NullPointerException("x.y.z")));
    }
}
