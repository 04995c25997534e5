package nl.doorbouw.catalogue.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import nl.doorbouw.catalogue.SmallCatalogue;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.PlanException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakingTest {

    private final Taking taking = new Taking(CatalogueReader.read(CatalogueFiles.builtIn()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M01 | L-OP-S | route preparation parallel; question Q05 answer ja; question Q24 answer ja
            M02 | L-OP-S | question Q86 answer ja
            M03 | L-OP-S | question Q40 answer ja
            M03 | L-BO-S | ''
            M04 | L-OV-S | question Q09 answer ja
            M05 | L-OP-S | step P03 inPlan false; question Q41 answer nee
            M05 | L-BO-S | step P03 inPlan false
            M06 | L-OP-S | question Q14 answer nee; step A02 inPlan false; step A04 inPlan false
            M06 | L-OP-P | question Q14 answer nee; question Q70 answer ja
            M07 | G-OV-S | question Q85 answer ja
            M08 | L-OP-S | question Q84 answer ja
            M09 | L-OP-S | question Q80 answer ja
            M10 | L-OP-S | question Q18 answer ja
            M11 | L-OP-S | question Q50 answer ja; question Q67 answer ja
            M12 | L-OP-S | question Q66 answer ja
            M13 | L-OP-P | question Q43 answer ja
            M13 | L-OP-S | ''
            """)
    void setsWhatItSaysWhereItDoesAnything(String measure, String route, String expected) {
        List<Change> changes = taking.changes(taking.find(List.of(measure)).getFirst(), SmallCatalogue.plan(route));
        assertEquals(expected, changes.stream().map(change -> change.subject() + " " + change.field() + " " + change.value())
                .collect(Collectors.joining("; ")));
    }

    @Test
    void isTakenWhenAllOfItIsSo() {
        Plan parallel = SmallCatalogue.plan("L-OP-P").with(Change.parse("question Q05", "answer", "ja"));
        Measure atOnce = taking.find(List.of("m01")).getFirst();
        assertEquals(List.of(false, true), List.of(taking.isTaken(atOnce, parallel),
                taking.isTaken(atOnce, parallel.with(Change.parse("question Q24", "answer", "ja")))));
    }

    @Test
    void takenBackItIsAsIfNobodyHadDecided() {
        Measure atOnce = taking.find(List.of("M01")).getFirst();
        Plan plan = SmallCatalogue.plan("L-OP-S");
        Plan back = taking.without(atOnce, plan.with(taking.changes(atOnce, plan)), plan.with(taking.changes(atOnce, plan)));
        assertEquals(List.of(), plan.changesTo(back));
    }

    @Test
    void whatAScenarioTookGoesBackToWhatThePlanSays() {
        Measure partner = taking.find(List.of("M06")).getFirst();
        Plan plan = SmallCatalogue.plan("L-OP-P").with(Change.parse("question Q14", "answer", "ja"));
        assertEquals(List.of(), plan.changesTo(taking.without(partner, plan.with(taking.changes(partner, plan)), plan)));
    }

    @Test
    void severalAreTakenOneAfterTheOther() {
        Plan plan = SmallCatalogue.plan("L-OP-S");
        List<Measure> both = taking.find(List.of("M13", "M01"));
        assertEquals(List.of("M01", "M13"), both.stream().map(Measure::code).toList());
        assertEquals(List.of(both.getFirst(), both.getLast()), taking.taken(plan.with(taking.changes(both, plan))));
    }

    @Test
    void saysWhatIsNotThereAndWhatDoesNothingHere() {
        PlanException unknown = assertThrows(PlanException.class, () -> taking.find(List.of("M01", "M99")));
        assertEquals(List.of(PlanException.Problem.UNKNOWN_MEASURE, List.of("M99")), List.of(unknown.problem(), unknown.facts()));
        PlanException idle = assertThrows(PlanException.class,
                () -> taking.changes(taking.find(List.of("M13")), SmallCatalogue.plan("L-OP-S")));
        assertEquals(List.of(PlanException.Problem.MEASURE_NOT_HERE, List.of("M13")), List.of(idle.problem(), idle.facts()));
    }
}
