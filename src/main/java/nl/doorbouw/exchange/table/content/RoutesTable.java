package nl.doorbouw.exchange.table.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorbouw.exchange.table.Cell;
import nl.doorbouw.exchange.table.CellValue;
import nl.doorbouw.exchange.table.Columns;
import nl.doorbouw.exchange.table.Row;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.exchange.table.Table;
import nl.doorbouw.insight.DayRange;
import nl.doorbouw.insight.Milestone;
import nl.doorbouw.insight.RouteOutlook;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.text.Words;

/** Fills the twelve routes side by side, with weeks from the start of the plan. */
final class RoutesTable {

    private static final double DAYS_A_WEEK = 7;

    private final Words words;
    private final Optional<Route> present;

    /** @param present the route that the plan is on */
    RoutesTable(Words words, Optional<Route> present) {
        this.words = words;
        this.present = present;
    }

    Table table(List<RouteOutlook> routes) {
        Optional<Integer> now = routes.stream().filter(this::isPresent).findFirst().flatMap(RoutesTable::residents);
        return new Table(SheetName.ROUTES, Columns.ROUTES, routes.stream().map(outlook -> row(outlook, now)).toList());
    }

    private Row row(RouteOutlook outlook, Optional<Integer> now) {
        Route route = outlook.route();
        List<Cell> cells = new ArrayList<>();
        Stream.of(route.code(), words.name(route.development()), words.name(route.instrument()), words.name(route.preparation()),
                isPresent(outlook) ? words.name(Answer.YES) : "").map(Cell::computed).forEach(cells::add);
        cells.add(Cell.computed(new CellValue.Number(outlook.steps())));
        cells.addAll(milestone(outlook, Milestone.START_OF_BUILDING, outlook.startOfBuilding()));
        cells.addAll(milestone(outlook, Milestone.FIRST_RESIDENTS, outlook.firstResidents()));
        cells.add(Cell.computed(now.flatMap(days -> residents(outlook).map(own -> CellValue.weeks(own - days))).orElse(CellValue.NOTHING)));
        return new Row(route.code(), cells);
    }

    private boolean isPresent(RouteOutlook outlook) {
        return present.filter(outlook.route()::equals).isPresent();
    }

    private static Optional<Integer> residents(RouteOutlook outlook) {
        return outlook.firstResidents().map(DayRange::likely);
    }

    private static List<Cell> milestone(RouteOutlook outlook, Milestone milestone, Optional<DayRange> days) {
        CellValue date = milestone.in(outlook.schedule()).<CellValue>map(step -> new CellValue.Day(step.likely().lastDay()))
                .orElse(CellValue.NOTHING);
        return Stream.of(weeks(days.map(DayRange::min)), weeks(days.map(DayRange::likely)), weeks(days.map(DayRange::max)), date)
                .map(Cell::computed).toList();
    }

    private static CellValue weeks(Optional<Integer> days) {
        return days.map(RoutesTable::weeks).orElse(CellValue.NOTHING);
    }

    private static CellValue weeks(int days) {
        return new CellValue.Number(Math.round(days / DAYS_A_WEEK));
    }
}
