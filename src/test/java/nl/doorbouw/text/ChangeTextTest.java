package nl.doorbouw.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.time.calendar.Region;
import org.junit.jupiter.api.Test;

class ChangeTextTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(CatalogueFiles.builtIn());

    private final Plan plan = Plan.EMPTY.with(Change.set(Subject.step("M01"), Fields.STEP_NAME, "Bomen verplaatsen"));
    private final ChangeText dutch = new ChangeText(new Words(Words.DUTCH), CATALOGUE, plan);
    private final ChangeText english = new ChangeText(new Words(Words.ENGLISH), CATALOGUE, plan);

    @Test
    void namesWhatAChangeIsAbout() {
        assertEquals("M01 Bomen verplaatsen", dutch.subject(Subject.step("M01")));
        assertEquals("D02 " + CATALOGUE.steps().get("D02").name().nl(), dutch.subject(Subject.step("D02")));
        assertEquals("Q11 " + CATALOGUE.questions().get("Q11").text().en(), english.subject(Subject.question("Q11")));
        assertEquals("M99", dutch.subject(Subject.step("M99")));
        assertEquals(List.of("Plan", "Route"), List.of(dutch.subject(Subject.PLAN), dutch.subject(Subject.ROUTE)));
    }

    @Test
    void writesValuesInTheLanguage() {
        Change answer = Change.set(Subject.question("Q11"), Fields.ANSWER, Answer.NOT_APPLICABLE);
        Change start = Change.set(Subject.PLAN, Fields.START, LocalDate.of(2027, 3, 1));
        Change region = Change.set(Subject.PLAN, Fields.REGION, Region.ZUID);
        Change parties = Change.set(Subject.step("D02"), Fields.PARTIES, List.of(Party.GEMEENTE, Party.CORPORATIE));
        Change left = Change.clear(Subject.step("D02"), Fields.DURATION);
        List<Change> changes = List.of(answer, start, region, parties, left);
        assertEquals(List.of("n.v.t.", "1 mrt 2027", "zuid", "gemeente, corporatie", ""), changes.stream().map(dutch::value).toList());
        assertEquals(List.of("n/a", "1 Mar 2027", "south", "municipality, housing corporation", ""),
                changes.stream().map(english::value).toList());
    }

    @Test
    void hasAWordForEveryField() {
        Stream.of(Subject.PLAN, Subject.ROUTE, Subject.question("Q11"), Subject.step("D02"), Subject.body("raad"))
                .flatMap(subject -> Fields.of(subject).stream()).forEach(field -> assertFalse(dutch.field(field).isEmpty()));
    }
}
