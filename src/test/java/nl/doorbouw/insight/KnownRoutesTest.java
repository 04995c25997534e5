package nl.doorbouw.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.OpenQuestions;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Scheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The base case of the twelve routes in bare weeks, as computed apart from the product from the table of steps. */
class KnownRoutesTest {

    private static final Planner PLANNER = new Planner(CatalogueReader.read(CatalogueFiles.builtIn()), new Scheduler());

    @ParameterizedTest
    @CsvSource(textBlock = """
            L-OP-S, 77, 154/264/507, 195/318/581
            L-OP-P, 76,  86/156/316, 127/210/390
            L-BO-S, 66, 133/232/470, 174/286/544
            L-BO-P, 65,  80/147/305, 121/201/379
            L-OV-S, 63, 116/206/414, 157/260/488
            L-OV-P, 62,  80/147/302, 121/201/376
            G-OP-S, 83, 180/321/625, 234/388/719
            G-OP-P, 82, 126/244/481, 180/311/575
            G-BO-S, 72, 166/300/589, 220/367/683
            G-BO-P, 71, 118/233/470, 172/300/564
            G-OV-S, 69, 145/264/520, 199/331/614
            G-OV-P, 68, 117/233/464, 171/300/558
            """)
    void takeTheirKnownNumberOfWeeks(String code, int steps, String startOfBuilding, String firstResidents) {
        Route route = Route.find(code).orElseThrow();
        RouteOutlook outlook = RouteOutlook.all(PLANNER, bareWeeks(route)).get(Route.all().indexOf(route));
        assertEquals(List.of(route, steps), List.of(outlook.route(), outlook.steps()));
        assertEquals(List.of(weeks(startOfBuilding), weeks(firstResidents)), List.of(outlook.startOfBuilding(), outlook.firstResidents()));
    }

    @Test
    void startingAllAtOnceBringsFirstResidentsForward() {
        Plan plan = bareWeeks(Route.find("L-OP-P").orElseThrow()).with(Change.parse("question Q05", "answer", "ja"));
        assertEquals(weeks("107/167/296"), Milestone.FIRST_RESIDENTS.days(PLANNER.schedule(plan)));
    }

    private static Plan bareWeeks(Route route) {
        return Plan.EMPTY.with(route).with(Change.set(Subject.PLAN, Fields.BARE_WEEKS, true),
                Change.set(Subject.PLAN, Fields.OPEN_QUESTIONS, OpenQuestions.BASE));
    }

    private static Optional<DayRange> weeks(String text) {
        String[] weeks = text.split("/");
        return Optional.of(new DayRange(7 * Integer.parseInt(weeks[0]), 7 * Integer.parseInt(weeks[1]), 7 * Integer.parseInt(weeks[2])));
    }
}
