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
import org.junit.jupiter.params.provider.CsvFileSource;

/** The base case of the twelve routes in bare weeks, as computed apart from the product from the table of steps. */
class KnownRoutesTest {

    private static final Planner PLANNER = new Planner(CatalogueReader.read(CatalogueFiles.builtIn()), new Scheduler());

    @ParameterizedTest
    @CsvFileSource(resources = "/known/routes.csv")
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
