package nl.doorbouw.exchange.project;

/**
 * What a project file can hold that Doorbouw does not model. Each has two texts, what it is and what was done, with the facts
 * in brackets.
 */
public enum NotModelled {
    /** (start of the plan) the project is scheduled back from its finish */
    SCHEDULED_FROM_FINISH,
    /** (days off in the file alone, days off in Doorbouw alone, the first of them, calendar of Doorbouw) */
    OTHER_CALENDAR,
    /** (hours of a day on average) the days of a calendar are not equally long */
    UNEVEN_DAYS,
    /** () a calendar without any working time */
    NO_WORKING_TIME,
    /** (number of steps) people and means are not planned */
    RESOURCE,
    /** () a resource with working days of its own, which move the tasks that it is on */
    RESOURCE_CALENDAR,
    /** () */
    COSTS,
    /** () */
    BASELINE,
    /** () a column that somebody added */
    CUSTOM_COLUMN,

    /** () a summary task that others wait for, or that waits itself */
    SUMMARY_LINK,
    /** (date) a summary task with a date on which it may start at first */
    SUMMARY_CONSTRAINT,
    /** (date) a summary task with a promised date */
    SUMMARY_DEADLINE,
    /** () */
    SUMMARY_NOTES,
    /** () */
    RECURRING,
    /** () */
    INACTIVE,
    /** (file) another project put in here, of which only the whole is known */
    SUBPROJECT,
    /** (start) a task of another project */
    EXTERNAL_TASK,
    /** (start) placed by hand */
    MANUAL,
    /** () */
    SPLIT,
    /** () */
    EFFORT_DRIVEN,
    /** (start) moved to even out the work */
    LEVELING_DELAY,

    /** () */
    AS_LATE_AS_POSSIBLE,
    /** (date) */
    MUST_START_ON,
    /** (date) */
    MUST_FINISH_ON,
    /** (date, promised finish) */
    START_NO_LATER_THAN,
    /** (date, first day) */
    FINISH_NO_EARLIER_THAN,
    /** (date) */
    FINISH_NO_LATER_THAN,
    /** (date) a milestone at the end of that day by a constraint */
    MILESTONE_AT_DAY_END,
    /** (date) a date before 2000 or after 2099 */
    DATE_OUTSIDE,
    /** (per cent) */
    PERCENT_COMPLETE,
    /** (actual start, actual finish) */
    FINISH_BEFORE_START,

    /** (duration as it was, whole days) */
    PART_OF_A_DAY,
    /** (whole days) no duration at all */
    NO_DURATION,
    /** (duration as it was, the longest that is accepted) */
    TOO_LONG,
    /** (duration) a milestone that takes time */
    LONG_MILESTONE,
    /** (predecessor, per cent, days) */
    PERCENT_LAG,
    /** (predecessor, lag as it was, lag) */
    ELAPSED_LAG,
    /** (predecessor, lag as it was, days) */
    PART_OF_A_DAY_LAG,
    /** (bandwidth as it was written, duration) somebody changed the duration after Doorbouw wrote it */
    DURATION_CHANGED,
    /** (link as it was written, link) somebody changed the lag after Doorbouw wrote it */
    LAG_CHANGED,
    /** (column, text) a column of Doorbouw's own that cannot be read */
    OWN_COLUMN;

    /** The key of the words that say what it is. */
    public String what() {
        return "NotModelled." + name() + ".what";
    }

    /** The key of the words that say what was done with it. */
    public String done() {
        return "NotModelled." + name() + ".done";
    }
}
