package nl.doorbouw.app.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.doorbouw.app.Screen;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.app.chances.ChancesScreen;
import nl.doorbouw.app.compare.CompareScreen;
import nl.doorbouw.app.confront.ConfrontScreen;
import nl.doorbouw.app.log.LogScreen;
import nl.doorbouw.app.planning.PlanningScreen;
import nl.doorbouw.app.promise.PromiseScreen;
import nl.doorbouw.app.questions.QuestionsScreen;
import nl.doorbouw.app.route.RouteScreen;
import nl.doorbouw.exchange.table.SheetName;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.text.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * One place in the window to which the rail leads.
 *
 * @param name how it is known in the message files, under {@code shell.place.}
 * @param make makes its screen
 */
public record Place(String name, Ikon icon, BiFunction<Workspace, Words, Screen> make) {

    /** Where two parties settle what they see differently. */
    public static final Place CONFRONT = new Place("confront", Material2OutlinedAL.FORUM, ConfrontScreen::new);

    /** All places, in the order of the rail. */
    public static final List<Place> ALL = List.of(
            new Place("route", Material2OutlinedAL.CALL_SPLIT, RouteScreen::new),
            new Place("questions", Material2OutlinedAL.FACT_CHECK, QuestionsScreen::new),
            new Place("planning", Material2OutlinedAL.CLEAR_ALL, PlanningScreen::new),
            new Place("chances", Material2OutlinedMZ.SHOW_CHART, ChancesScreen::new),
            new Place("promise", Material2OutlinedAL.FLAG, PromiseScreen::new),
            new Place("compare", Material2OutlinedAL.COMPARE_ARROWS, CompareScreen::new),
            CONFRONT,
            new Place("log", Material2OutlinedAL.HISTORY, LogScreen::new));

    /** The place of a name. */
    static Place named(String name) {
        return ALL.stream().filter(place -> place.name().equals(name)).findFirst().orElseThrow();
    }

    /** Where a step or a question stands; empty for what has no place of its own. */
    static Optional<Place> of(Subject subject) {
        return switch (subject) {
            case Subject.Step _ -> Optional.of(named("planning"));
            case Subject.Question _ -> Optional.of(named("questions"));
            case Subject.RouteChoice _ -> Optional.of(named("route"));
            case Subject.Whole _, Subject.Body _, Subject.Scenario _, Subject.Baseline _ -> Optional.empty();
        };
    }

    /** The sheet of a workbook that says the same as its screen; the facts of the project for the others. */
    public SheetName sheet() {
        return Map.of("route", SheetName.ROUTES, "questions", SheetName.QUESTIONS, "planning", SheetName.PLANNING,
                "compare", SheetName.COMPARISON, "confront", SheetName.MINUTES, "log", SheetName.LOGBOOK).getOrDefault(name, SheetName.PROJECT);
    }

    String title(Words words) {
        return words.say("shell.place." + name);
    }
}
