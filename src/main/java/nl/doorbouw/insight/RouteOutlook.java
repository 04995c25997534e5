package nl.doorbouw.insight;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Schedule;

/**
 * What a plan would give on a route, under its present answers.
 *
 * @param steps           how many steps it would have
 * @param startOfBuilding days from the start of the plan, when the plan has that milestone
 * @param firstResidents  the same
 */
public record RouteOutlook(Route route, Schedule schedule, int steps, Optional<DayRange> startOfBuilding,
        Optional<DayRange> firstResidents) {

    /** All routes in the order of the route map, apart from those on which the plan's own links would make a circle. */
    public static List<RouteOutlook> all(Planner planner, Plan plan) {
        return Route.all().stream()
                .flatMap(route -> planner.attempt(plan.with(route)).map(schedule -> of(route, schedule)).stream())
                .toList();
    }

    private static RouteOutlook of(Route route, Schedule schedule) {
        return new RouteOutlook(route, schedule, schedule.steps().size(), Milestone.START_OF_BUILDING.days(schedule),
                Milestone.FIRST_RESIDENTS.days(schedule));
    }
}
