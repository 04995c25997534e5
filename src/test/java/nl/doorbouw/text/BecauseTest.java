package nl.doorbouw.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.tailor.Pass;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.insight.Planner;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.schedule.Scheduler;
import org.junit.jupiter.api.Test;

/** A plan of own steps whose dates can be checked on a calendar of 2027. */
class BecauseTest {

    private static final Planner PLANNER = new Planner(CatalogueReader.read(CatalogueFiles.builtIn()), new Scheduler());

    private final Plan plan = Plan.EMPTY.with(
            Change.parse("plan", "start", "2027-01-04"),
            Change.parse("body raad", "meetings", "2027-01-27, 2027-02-17, 2027-03-10, hand-in 2w"),
            Change.parse("step M01", "inPlan", "ja"), Change.parse("step M01", "name", "Nota"), Change.parse("step M01", "duration", "2w"),
            Change.parse("step M02", "inPlan", "ja"), Change.parse("step M02", "name", "Raadsbesluit"), Change.parse("step M02", "kind", "decision"),
            Change.parse("step M02", "body", "raad"), Change.parse("step M02", "duration", "3w"), Change.parse("step M02", "after", "M01"),
            Change.parse("step M03", "inPlan", "ja"), Change.parse("step M03", "name", "Onderzoek"), Change.parse("step M03", "duration", "1w"),
            Change.parse("step M03", "after", "M02+1w"), Change.parse("step M03", "calendar", "season 05-15..09-30"));

    @Test
    void tellsTheChainBackToTheStartOfThePlan() {
        assertEquals(List.of(
                "M03 Onderzoek loopt van 18 mei 2027 t/m 24 mei 2027, 1 week nadat M02 Raadsbesluit klaar is. "
                        + "Daarvoor is het 12 weken wachten op het seizoen; beginnen kan op 18 mei 2027.",
                "M02 Raadsbesluit loopt van 16 jan 2027 t/m 17 feb 2027, nadat M01 Nota klaar is. Besluit in de vergadering van "
                        + "17 feb 2027. Voor die van 27 jan 2027 moesten de stukken op 13 jan 2027 binnen zijn; ze zijn klaar op "
                        + "15 jan 2027, dus een vergadering later: 3 weken wachten.",
                "M01 Nota loopt van 4 jan 2027 t/m 15 jan 2027, vanaf de start van het plan."),
                new Because(new Words(Words.DUTCH), PLANNER.schedule(plan)).chain("M03"));
    }

    @Test
    void tellsItInEnglishToo() {
        assertEquals("M01 Nota runs from 4 Jan 2027 to 15 Jan 2027, from the start of the plan.",
                new Because(new Words(Words.ENGLISH), PLANNER.schedule(plan)).chain("M01").getFirst());
    }

    @Test
    void tellsADateThatPeopleSet() {
        Plan held = plan.with(Change.parse("step M01", "notBefore", "2027-01-11"));
        assertEquals("M01 Nota loopt van 11 jan 2027 t/m 22 jan 2027, omdat dit niet vóór 11 jan 2027 mag beginnen.",
                new Because(new Words(Words.DUTCH), PLANNER.schedule(held)).chain("M01").getFirst());
    }

    @Test
    void tellsTheDatesOfEachPassWithTheReasonsOfThatPass() {
        Plan wide = plan.with(Change.parse("step M01", "duration", "1/2/6w"));
        Because because = new Because(new Words(Words.DUTCH), PLANNER.schedule(wide));
        assertEquals(List.of("M02 Raadsbesluit loopt van 9 jan 2027 t/m 27 jan 2027, nadat M01 Nota klaar is. Besluit in de vergadering van "
                + "27 jan 2027; de stukken moeten op 13 jan 2027 binnen zijn: 4 dagen wachten.",
                "M01 Nota loopt van 4 jan 2027 t/m 8 jan 2027, vanaf de start van het plan."), because.chain("M02", Pass.SHORTEST));
        assertEquals("M02 Raadsbesluit loopt van 13 feb 2027 t/m 10 mrt 2027, nadat M01 Nota klaar is. Besluit in de vergadering van "
                + "10 mrt 2027. Voor die van 17 feb 2027 moesten de stukken op 3 feb 2027 binnen zijn; ze zijn klaar op 12 feb 2027, dus een "
                + "vergadering later: 11 dagen wachten.", because.chain("M02", Pass.LONGEST).getFirst());
    }

    @Test
    void tellsWhereTheChainStandsStillLongest() {
        Because because = new Because(new Words(Words.DUTCH), PLANNER.schedule(plan));
        assertEquals(Optional.of("12 weken op het seizoen, bij M03 Onderzoek"), because.longestWait("M03", Pass.LIKELY));
        assertEquals(Optional.empty(), because.longestWait("M01", Pass.LIKELY));
    }

    @Test
    void tellsALagInWordsByItsPass() {
        Plan lagged = plan.with(Change.parse("step M03", "after", "M01SS+1/2/5w"), Change.parse("step M03", "calendar", "work"));
        Because because = new Because(new Words(Words.DUTCH), PLANNER.schedule(lagged));
        assertEquals(List.of("1 week nadat M01 Nota is begonnen", "2 weken nadat M01 Nota is begonnen", "5 weken nadat M01 Nota is begonnen"),
                List.of(Pass.values()).stream().map(pass -> because.chain("M03", pass).getFirst())
                        .map(sentence -> sentence.substring(sentence.indexOf(", ") + 2, sentence.length() - 1)).toList());
    }
}
