package nl.doorbouw.app.log;

import nl.doorbouw.plan.word.Party;

/**
 * One line of the logbook as it is shown.
 *
 * @param number place in the logbook, the first entry is 1
 * @param at     date and time in the user's own time zone
 * @param old    the value before, in words; empty when there was none
 * @param value  the new value, in words; empty when the value was taken away
 * @param remark why, and whether the line was undone or undoes another one
 * @param undone whether what the line did was taken back since
 */
record LogRow(int number, String at, String who, Party party, SubjectKind kind, String subject, String field, String old,
        String value, String remark, boolean undone) {
}
