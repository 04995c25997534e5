package nl.doorbouw.file;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.doorbouw.file.PlanFileException.Problem;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.PlanException;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.word.Party;

/**
 * One of several programs that edit a plan at once: changes fields that the others change too, looks at what they did, and
 * takes edits back. Prints each edit's id, and how many entries it has, once it is on disk, until it is killed.
 */
final class SoakingProgram {

    private static final int STEPS = 20;
    private static final int MOST_CHANGES = 3;

    private final PlanFile file;
    private final Author author;
    private final Random random = new Random();

    private SoakingProgram(PlanFile file, Author author) {
        this.file = file;
        this.author = author;
    }

    public static void main(String[] arguments) {
        Author author = new Author(arguments[1], Party.values()[Integer.parseInt(arguments[1]) % Party.values().length]);
        try (PlanFile file = PlanFile.open(Path.of(arguments[0]), Clock.systemUTC())) {
            SoakingProgram program = new SoakingProgram(file, author);
            while (true) {
                program.act();
            }
        }
    }

    private void act() {
        try {
            List<Entry> made = switch (random.nextInt(10)) {
                case 0, 1, 2 -> look();
                case 3 -> file.undo(author);
                case 4 -> file.redo(author);
                default -> file.append(edit(), author);
            };
            if (!made.isEmpty()) {
                System.out.println(made.getFirst().edit() + " " + made.size());
                System.out.flush();
            }
        } catch (PlanException e) {
            // nothing to undo, or the value was there already
            return;
        } catch (PlanFileException e) {
            if (e.problem() != Problem.LOCKED) {
                throw e;
            }
            System.out.println("locked");
        }
    }

    private List<Entry> look() {
        file.refresh();
        return List.of();
    }

    private Edit edit() {
        List<Change> changes = IntStream.rangeClosed(0, random.nextInt(MOST_CHANGES)).mapToObj(_ -> Change.set(
                Subject.step("S" + random.nextInt(STEPS)), Fields.STEP_REMARK, author.name() + " " + random.nextInt())).toList();
        return new Edit(Layer.PLAN, changes, "");
    }
}
