package nl.doorbouw.schedule.pass;

import nl.doorbouw.plan.word.LinkType;
import nl.doorbouw.schedule.pace.Pace;

/**
 * The earliest start and finish of every step, and the link or other thing that decided it. The arrays are made once and
 * filled by each run, which allocates nothing.
 */
public final class ForwardPass {

    /** No link decided the start: the start of the plan did. */
    public static final int BY_PLAN_START = -1;
    /** A first day set by people decided the start. */
    public static final int BY_NOT_BEFORE = -2;
    /** An actual date is the start. */
    public static final int BY_ACTUAL = -3;
    /** The likely pass decided: an open question cannot make the earliest date later than it, or the latest one earlier. */
    public static final int BY_LIKELY = -4;

    public final int[] start;
    public final int[] finish;
    /** The day from which the step could start but for its own calendar, season or meetings. */
    public final int[] bound;
    /** The link that decided the start, or one of the constants above. */
    public final int[] driver;

    private final CompiledNetwork network;
    private int groupStart;
    private int groupDriver;

    public ForwardPass(CompiledNetwork network) {
        this.network = network;
        int steps = network.size();
        start = new int[steps];
        finish = new int[steps];
        bound = new int[steps];
        driver = new int[steps];
    }

    public void run(CompiledPass pass) {
        for (int step : pass.order()) {
            place(pass, step);
        }
    }

    /** Keeps every date on its side of the likely one, also where an open question changes what a step waits for. */
    public void runBefore(CompiledPass pass, ForwardPass likely) {
        for (int step : pass.order()) {
            if (keepsDates(step, likely)) {
                continue;
            }
            place(pass, step);
            if (start[step] > likely.start[step]) {
                start[step] = likely.start[step];
                finish[step] = pass.paces()[step].finish(start[step]);
                driver[step] = BY_LIKELY;
            }
            finish[step] = Math.min(finish[step], likely.finish[step]);
        }
    }

    /** The same for the latest dates. */
    public void runAfter(CompiledPass pass, ForwardPass likely) {
        for (int step : pass.order()) {
            if (keepsDates(step, likely)) {
                continue;
            }
            place(pass, step);
            if (start[step] < likely.start[step]) {
                start[step] = pass.paces()[step].start(likely.start[step]);
                finish[step] = pass.paces()[step].finish(start[step]);
                driver[step] = BY_LIKELY;
            }
            finish[step] = Math.max(finish[step], likely.finish[step]);
        }
    }

    /** What is done has one finish and so one start, also when that is only reckoned back from the finish. */
    private boolean keepsDates(int step, ForwardPass likely) {
        boolean done = network.actualFinish[step] != CompiledNetwork.NONE;
        if (done) {
            start[step] = likely.start[step];
            finish[step] = likely.finish[step];
            bound[step] = likely.bound[step];
            driver[step] = BY_ACTUAL;
        }
        return done;
    }

    private void place(CompiledPass pass, int step) {
        Pace pace = pass.paces()[step];
        if (network.actualStart[step] != CompiledNetwork.NONE || network.actualFinish[step] != CompiledNetwork.NONE) {
            placeActual(pass, step, pace);
            return;
        }
        bound(pass, step, pace);
        start[step] = pace.start(bound[step]);
        finish[step] = pace.finish(start[step]);
    }

    private void bound(CompiledPass pass, int step, Pace pace) {
        byLinks(pass, step, pace);
        if (network.notBefore[step] > bound[step]) {
            bound[step] = network.notBefore[step];
            driver[step] = BY_NOT_BEFORE;
        }
    }

    private void placeActual(CompiledPass pass, int step, Pace pace) {
        int done = network.actualFinish[step];
        if (network.actualStart[step] != CompiledNetwork.NONE) {
            start[step] = network.actualStart[step];
        } else {
            bound(pass, step, pace);
            start[step] = Math.min(pace.start(bound[step]), pace.begun(done, pace.days()));
        }
        finish[step] = done == CompiledNetwork.NONE ? Math.max(pace.finish(start[step]), finishAsked(pass, step))
                : Math.max(done, start[step]);
        bound[step] = start[step];
        driver[step] = BY_ACTUAL;
    }

    private void byLinks(CompiledPass pass, int step, Pace pace) {
        int link = pass.linkStart()[step];
        int end = pass.linkStart()[step + 1];
        bound[step] = network.planStart;
        driver[step] = BY_PLAN_START;
        boolean first = true;
        while (link < end) {
            int groupEnd = link;
            while (groupEnd < end && pass.linkGroup()[groupEnd] == pass.linkGroup()[link]) {
                groupEnd++;
            }
            group(pass, step, pace, link, groupEnd);
            if (first || groupStart < bound[step]) {
                bound[step] = groupStart;
                driver[step] = groupDriver;
            }
            first = false;
            link = groupEnd;
        }
    }

    /** The latest of what the links from {@code link} up to {@code end} ask for. */
    private void group(CompiledPass pass, int step, Pace pace, int link, int end) {
        groupStart = network.planStart;
        groupDriver = BY_PLAN_START;
        for (int i = link; i < end; i++) {
            if (!pass.linkTypes()[i].toFinish()) {
                int day = asked(pass, step, i);
                if (day > groupStart || groupDriver == BY_PLAN_START && day == groupStart) {
                    groupStart = day;
                    groupDriver = i;
                }
            }
        }
        for (int i = link; i < end; i++) {
            if (pass.linkTypes()[i].toFinish()) {
                int day = asked(pass, step, i);
                if (pace.finish(pace.start(groupStart)) < day) {
                    groupStart = pace.firstStartFor(day);
                    groupDriver = i;
                }
            }
        }
    }

    /** The first finish that the links of a step under way allow; the mildest group counts. */
    private int finishAsked(CompiledPass pass, int step) {
        int mildest = Integer.MAX_VALUE;
        int group = start[step];
        int end = pass.linkStart()[step + 1];
        for (int link = pass.linkStart()[step]; link < end; link++) {
            if (pass.linkTypes()[link].toFinish()) {
                group = Math.max(group, asked(pass, step, link));
            }
            if (link + 1 == end || pass.linkGroup()[link + 1] != pass.linkGroup()[link]) {
                mildest = Math.min(mildest, group);
                group = start[step];
            }
        }
        return mildest == Integer.MAX_VALUE ? start[step] : mildest;
    }

    private int asked(CompiledPass pass, int step, int link) {
        LinkType type = pass.linkTypes()[link];
        int from = pass.linkFrom()[link];
        return pass.later(step, link, type.fromFinish() ? finish[from] : start[from]);
    }
}
