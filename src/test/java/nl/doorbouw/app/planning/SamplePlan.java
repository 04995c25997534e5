package nl.doorbouw.app.planning;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.doorbouw.app.Workspace;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Scheduler;
import nl.doorbouw.time.calendar.Region;

/** The plans with which the tests of the planning work. */
final class SamplePlan {

    static final Author AUTHOR = new Author("Roos", Party.GEMEENTE);

    private SamplePlan() {
    }

    /** A plan in a folder, on a route and with further changes. */
    static Workspace onRoute(Path folder, String route, Change... more) {
        List<Change> changes = new ArrayList<>(basics());
        changes.addAll(Plan.route(Route.find(route).orElseThrow()));
        changes.addAll(List.of(more));
        return workspace(folder, changes);
    }

    /** A plan without any steps. */
    static Workspace empty(Path folder) {
        return workspace(folder, basics());
    }

    static Change[] dozenAnswers() {
        return Stream.of("Q08", "Q09", "Q11", "Q13", "Q14", "Q20", "Q21", "Q30", "Q33", "Q40", "Q50", "Q60")
                .map(code -> Change.set(Subject.question(code), Fields.ANSWER, Answer.YES)).toArray(Change[]::new);
    }

    private static List<Change> basics() {
        return List.of(Change.set(Subject.PLAN, Fields.PLAN_NAME, "De Havenkwartier-Noord"),
                Change.set(Subject.PLAN, Fields.MUNICIPALITY, "Waterstad"),
                Change.set(Subject.PLAN, Fields.CORPORATION, "Woonhaven"),
                Change.set(Subject.PLAN, Fields.HOMES, 240),
                Change.set(Subject.PLAN, Fields.REGION, Region.MIDDEN),
                Change.set(Subject.PLAN, Fields.START, LocalDate.of(2026, 9, 1)));
    }

    private static Workspace workspace(Path folder, List<Change> changes) {
        return new Workspace(PlanDocument.create(folder.resolve("plan.doorbouw"), new Edit(Layer.PLAN, changes, ""),
                AUTHOR,
                Clock.systemUTC(), new Scheduler()), AUTHOR);
    }
}
