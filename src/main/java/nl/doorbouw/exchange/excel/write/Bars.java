package nl.doorbouw.exchange.excel.write;

import nl.doorbouw.exchange.excel.write.sheet.Placed;
import nl.doorbouw.exchange.table.PlanningColumn;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;

/** The conditions under which a cell of a Gantt is part of something, for the cell of the first row and the first column. */
final class Bars {

    private final Placed placed;
    private final Words words;
    private final String here;
    private final String next;
    private final String start;
    private final String finish;

    Bars(Placed placed, Words words, GanttScale scale, String here) {
        this.placed = placed;
        this.words = words;
        this.here = here;
        next = scale.next(here);
        start = actualOr(PlanningColumn.ACTUAL_START, PlanningColumn.START);
        finish = actualOr(PlanningColumn.ACTUAL_FINISH, PlanningColumn.FINISH);
    }

    String deadline() {
        String deadline = cell(PlanningColumn.DEADLINE);
        return "AND(" + deadline + ">=" + here + "," + deadline + "<" + next + ")";
    }

    String milestone(String name) {
        return "AND(" + cell(PlanningColumn.KIND) + "=\"" + name + "\"," + finish + ">=" + here + "," + finish + "<" + next + ")";
    }

    String solid(Party party) {
        return "AND(" + cell(PlanningColumn.IN_PLAN) + "=\"" + words.name(Answer.YES) + "\"," + led(party) + "," + start + "<" + next
                + "," + finish + ">=" + here + ")";
    }

    String band(Party party) {
        return "AND(" + led(party) + "," + between() + ")";
    }

    String band() {
        return "AND(" + between() + ")";
    }

    private String between() {
        return cell(PlanningColumn.START_MIN) + "<" + next + "," + cell(PlanningColumn.FINISH_MAX) + ">=" + here;
    }

    private String led(Party party) {
        return "LEFT(" + cell(PlanningColumn.PARTY) + ",1)=\"" + party.letter() + "\"";
    }

    private String actualOr(PlanningColumn actual, PlanningColumn planned) {
        return "IF(" + cell(actual) + "<>\"\"," + cell(actual) + "," + cell(planned) + ")";
    }

    private String cell(PlanningColumn column) {
        return placed.cell(column.column().key());
    }
}
