package nl.doorbouw.app;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import nl.doorbouw.file.document.PlanDocument;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.plan.word.Route;
import nl.doorbouw.schedule.Scheduler;
import org.testfx.util.WaitForAsyncUtils;

/** A plan in a new file, open in a workspace and shown in the light theme, for the tests of screens. */
public final class OpenPlan {

    private static final Author NOOR = new Author("Noor", Party.GEMEENTE);

    private OpenPlan() {
    }

    /** A workspace on a new plan of a route that starts on 1 March 2027; for the FX thread. */
    public static Workspace on(Path folder, String route, Change... changes) {
        return on(folder, Clock.systemUTC(), route, changes);
    }

    /** @param clock tells the day it is now */
    public static Workspace on(Path folder, Clock clock, String route, Change... changes) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        List<Change> first = new ArrayList<>(Plan.route(Route.find(route).orElseThrow()));
        first.add(Change.set(Subject.PLAN, Fields.START, LocalDate.of(2027, 3, 1)));
        first.addAll(Arrays.asList(changes));
        return new Workspace(PlanDocument.create(folder.resolve("plan.doorbouw"), new Edit(Layer.PLAN, first, ""), NOOR,
                clock, new Scheduler()), NOOR);
    }

    /** Waits until something holds on the FX thread. */
    public static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
