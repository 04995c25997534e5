package nl.doorbouw.file;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Subject;

/** Appends edits of three changes to a plan file and prints each one's id once it is on disk, until it is killed. */
final class AppendingProgram {

    static final int CHANGES = 3;

    private AppendingProgram() {
    }

    public static void main(String[] arguments) {
        try (PlanFile file = PlanFile.open(Path.of(arguments[0]), Clock.systemUTC())) {
            for (int edit = file.logbook().entries().size() + 1;; edit++) {
                List<Entry> added = file.append(edit(edit), Samples.MUNICIPALITY);
                System.out.println(added.getFirst().edit());
                System.out.flush();
            }
        }
    }

    private static Edit edit(int number) {
        return Edit.of(Change.set(Subject.PLAN, Fields.HOMES, number),
                Change.set(Subject.PLAN, Fields.PLAN_NAME, "plan " + number),
                Change.set(Subject.step("X01"), Fields.STEP_REMARK, ("remark " + number + " ").repeat(50)));
    }
}
