package nl.doorbouw.schedule.simulate.run;

import java.util.Arrays;
import nl.doorbouw.schedule.pace.WorkPace;
import nl.doorbouw.schedule.simulate.draw.Triangles;
import nl.doorbouw.schedule.simulate.draw.TriangularDays;
import nl.doorbouw.time.Workdays;

/**
 * What every step is in a run, with what most of them need side by side in arrays: a run over thousands of steps that goes by their
 * objects, which lie all over memory, takes three times as long.
 */
final class RunSteps {

    final Variant[] chosen;
    /** Whether a step is in the plan in this run. */
    final boolean[] there;
    /** Whether a step waits for the finish of steps before it in the order, without lags, and is on no date of its own, as most are. */
    final boolean[] plain;
    /** Where in {@link #linkFrom} the steps begin and end that a plain step waits for. */
    final int[] linkStart;
    final int[] linkEnd;
    int[] linkFrom = {};
    /** Whether a plain step is work, by its calendar. */
    final boolean[] work;
    final Workdays[] calendars;
    /** Whether a length is drawn from its triangle. */
    final boolean[] triangular;
    final Triangles triangles;

    private final Model model;
    /** The place of each step in the order of the model. */
    private final int[] place;
    /** How many links there is room for from {@link #linkStart} on. */
    private final int[] room;
    private int used;

    RunSteps(Model model) {
        this.model = model;
        int steps = model.size();
        chosen = new Variant[steps];
        there = new boolean[steps];
        plain = new boolean[steps];
        linkStart = new int[steps];
        linkEnd = new int[steps];
        work = new boolean[steps];
        calendars = new Workdays[steps];
        triangular = new boolean[steps];
        triangles = new Triangles(steps);
        room = new int[steps];
        place = new int[steps];
        for (int i = 0; i < steps; i++) {
            place[model.order[i]] = i;
        }
    }

    /** Makes a step what it is under the answers of this run. */
    void choose(int step, Variant variant) {
        if (chosen[step] == variant) {
            return;
        }
        chosen[step] = variant;
        there[step] = variant.present();
        plain[step] = variant.present() && variant.plain() && !model.dated[step] && comeBefore(step, variant.linkFrom());
        if (plain[step]) {
            copyLinks(step, variant.linkFrom());
        }
        work[step] = variant.pace() instanceof WorkPace;
        if (variant.pace() instanceof WorkPace pace) {
            calendars[step] = pace.calendar();
        }
        triangular[step] = variant.present() && variant.length() instanceof TriangularDays;
        if (variant.length() instanceof TriangularDays triangle) {
            triangles.set(step, triangle);
        }
    }

    private boolean comeBefore(int step, int[] others) {
        for (int other : others) {
            if (place[other] >= place[step]) {
                return false;
            }
        }
        return true;
    }

    /** In the place of those that were there, or behind all others when there are more of them than there have been. */
    private void copyLinks(int step, int[] from) {
        if (from.length > room[step]) {
            room[step] = from.length;
            linkStart[step] = used;
            used += from.length;
            if (used > linkFrom.length) {
                linkFrom = Arrays.copyOf(linkFrom, 2 * used);
            }
        }
        System.arraycopy(from, 0, linkFrom, linkStart[step], from.length);
        linkEnd[step] = linkStart[step] + from.length;
    }
}
