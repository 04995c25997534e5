package nl.doorbouw.insight.promise;

import java.time.LocalDate;

/** Whether a promised day is made: in which of the three passes, if any. */
public enum Verdict {
    /** What was promised is there. */
    DONE,
    /** The day has gone by, and what was promised was not said to be there. */
    PAST,
    /** Not even the shortest pass makes it. */
    IMPOSSIBLE,
    /** The shortest pass makes it, the likely one does not. */
    AT_BEST,
    /** The likely pass makes it, the longest does not. */
    LIKELY,
    /** The longest pass makes it too. */
    SAFE;

    /** @param today on the promised day itself there is time left */
    public static Verdict of(PlanBack back, LocalDate today) {
        LocalDate promised = back.promised();
        if (back.step().step().fixed().actualFinish().isPresent()) {
            return DONE;
        } else if (promised.isBefore(today)) {
            return PAST;
        } else if (promised.isBefore(back.step().shortest().lastDay())) {
            return IMPOSSIBLE;
        } else if (promised.isBefore(back.step().likely().lastDay())) {
            return AT_BEST;
        }
        return promised.isBefore(back.step().longest().lastDay()) ? LIKELY : SAFE;
    }
}
