package nl.doorbouw.schedule.pass;

import java.util.Arrays;
import nl.doorbouw.plan.word.LinkType;
import nl.doorbouw.schedule.pace.MeetingPace;
import nl.doorbouw.schedule.pace.Pace;

/**
 * The latest start and finish of every step that still make the finish of the plan and every promised date, and the floats.
 * A finished step keeps its dates; a step under way keeps its start.
 */
public final class BackwardPass {

    /** A promise that is missed by more is counted as missed by this many days: the tables of days reach no further back. */
    public static final int MOST_LATE = 3650;

    public final int[] start;
    public final int[] finish;
    /** The latest start that delays no other step: free float counts up to here. */
    public final int[] freeStart;
    /** The latest finish of a step under way that delays no other step. */
    public final int[] freeFinish;

    private final CompiledNetwork network;
    private final CompiledPass pass;
    private final ForwardPass forward;
    /** The latest finish, and start, that all successors allow. */
    private final int[] finishBound;
    private final int[] startBound;
    private final int[] freeFinishBound;
    private final int[] freeStartBound;

    public BackwardPass(CompiledNetwork network, CompiledPass pass, ForwardPass forward) {
        this.network = network;
        this.pass = pass;
        this.forward = forward;
        int steps = network.size();
        start = new int[steps];
        finish = new int[steps];
        freeStart = new int[steps];
        freeFinish = new int[steps];
        finishBound = new int[steps];
        startBound = new int[steps];
        freeFinishBound = new int[steps];
        freeStartBound = new int[steps];
    }

    public void run(int planFinish) {
        Arrays.fill(startBound, Integer.MAX_VALUE);
        Arrays.fill(freeStartBound, Integer.MAX_VALUE);
        for (int step = 0; step < start.length; step++) {
            // A merely possible step may end after the plan does; it holds nobody up.
            finishBound[step] = pass.active()[step] ? planFinish : Math.max(planFinish, forward.finish[step]);
            freeFinishBound[step] = finishBound[step];
            if (network.deadline[step] != CompiledNetwork.NONE) {
                int deadline = Math.max(network.deadline[step], forward.finish[step] - MOST_LATE);
                finishBound[step] = Math.min(finishBound[step], deadline);
            }
        }
        int[] order = pass.order();
        for (int i = order.length - 1; i >= 0; i--) {
            place(order[i]);
            holdPredecessors(order[i]);
        }
    }

    private void place(int step) {
        Pace pace = pass.paces()[step];
        boolean started = network.actualStart[step] != CompiledNetwork.NONE || network.actualFinish[step] != CompiledNetwork.NONE;
        if (started) {
            start[step] = forward.start[step];
            finish[step] = network.actualFinish[step] != CompiledNetwork.NONE ? forward.finish[step] : finishBound[step];
            freeStart[step] = start[step];
            freeFinish[step] = freeFinishBound[step];
            return;
        }
        start[step] = last(pace, finishBound[step], startBound[step]);
        finish[step] = pace.finish(start[step]);
        freeStart[step] = last(pace, freeFinishBound[step], freeStartBound[step]);
        freeFinish[step] = pace.finish(freeStart[step]);
    }

    private static int last(Pace pace, int finishBound, int startBound) {
        int start = pace.lastStart(finishBound);
        return start > startBound ? pace.lastAllowed(startBound) : start;
    }

    private void holdPredecessors(int step) {
        if (network.actualFinish[step] != CompiledNetwork.NONE || !pass.active()[step]) {
            return;
        }
        boolean underWay = network.actualStart[step] != CompiledNetwork.NONE;
        Pace pace = pass.paces()[step];
        // A decision keeps its meeting as long as its papers are in time, unless others wait for those papers.
        int freeFrom = pace instanceof MeetingPace ? Math.min(pace.lastStart(forward.finish[step]), freeStartBound[step])
                : forward.start[step];
        for (int link = pass.linkStart()[step]; link < pass.linkStart()[step + 1]; link++) {
            LinkType type = pass.linkTypes()[link];
            if (underWay && !type.toFinish()) {
                continue;
            }
            int from = pass.linkFrom()[link];
            int day = pass.earlier(step, link, type.toFinish() ? finish[step] : start[step]);
            int freeDay = pass.earlier(step, link, type.toFinish() ? forward.finish[step] : freeFrom);
            if (type.fromFinish()) {
                finishBound[from] = Math.min(finishBound[from], day);
                freeFinishBound[from] = Math.min(freeFinishBound[from], freeDay);
            } else {
                startBound[from] = Math.min(startBound[from], day);
                freeStartBound[from] = Math.min(freeStartBound[from], freeDay);
            }
        }
    }
}
