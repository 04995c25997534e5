package nl.doorbouw.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.insight.Notice;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Scheduler;
import org.junit.jupiter.api.Test;

class NoticeTextTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(CatalogueFiles.builtIn());

    private final NoticeText text = new NoticeText(new Words(Words.DUTCH), CATALOGUE,
            new Planner(CATALOGUE, new Scheduler()).schedule(Plan.EMPTY.with(Route.find("L-OP-S").orElseThrow())));

    @Test
    void repeatsAWarningWithItsQuestion() {
        assertEquals("Q11: Let op.", text.sentence(new Notice.Warning("Q11", new LocalText("Let op.", "Mind."))));
    }

    @Test
    void namesTheStepsAndTheDays() {
        String start = CATALOGUE.steps().get("X02").name().nl();
        assertEquals("X02 " + start + " is klaar op 1 mrt 2030, na de beloofde 1 feb 2030.",
                text.sentence(new Notice.DeadlineMissed("X02", LocalDate.of(2030, 2, 1), LocalDate.of(2030, 3, 1))));
        assertEquals("X02 " + start + " is klaar op 1 mrt 2030, maar moest klaar zijn vóór X08 " + CATALOGUE.steps().get("X08").name().nl()
                        + " (1 feb 2030). Zie vraag Q09.",
                text.sentence(new Notice.TooLate("Q09", "X02", LocalDate.of(2030, 3, 1), "X08", LocalDate.of(2030, 2, 1))));
    }
}
