package nl.doorbouw.exchange.excel.write;

import nl.doorbouw.exchange.excel.write.sheet.Palette;
import nl.doorbouw.exchange.excel.write.sheet.Placed;
import nl.doorbouw.exchange.table.PlanningColumn;
import nl.doorbouw.plan.word.Answer;
import nl.doorbouw.text.Words;

/** Makes what matters stand out in a table, by formats that follow what is filled in. */
final class Highlights {

    private final Words words;
    private final Placed placed;

    Highlights(Words words, Placed placed) {
        this.words = words;
        this.placed = placed;
    }

    /** What the plan gives stands out above its facts. */
    void project() {
        String result = placed.cell("topic") + "=\"" + words.say("project.topic.result") + "\"";
        new Rules(placed.sheet(), placed.rows()).stress(result, Palette.HEAD);
    }

    /** Questions that are still open stand out up to their answer; those that change nothing here are grey. */
    void questions() {
        String matters = placed.cell("matters") + "=\"" + words.name(Answer.YES) + "\"";
        String open = placed.cell("answer") + "=\"" + words.name(Answer.OPEN) + "\"";
        new Rules(placed.sheet(), placed.rows(0, placed.column("answer")))
                .stress("AND(" + matters + "," + open + ")", Palette.OPEN);
        new Rules(placed.sheet(), placed.rows()).ink(placed.cell("matters") + "=\"" + words.name(Answer.NO) + "\"", Palette.QUIET, false);
    }

    /** Critical steps are marked; steps that only an open question may bring are grey. */
    void planning() {
        String critical = placed.cell(PlanningColumn.CRITICAL.column().key()) + "=\"" + words.name(Answer.YES) + "\"";
        String possible = placed.cell(PlanningColumn.IN_PLAN.column().key()) + "=\"" + words.say("planning.possible") + "\"";
        new Rules(placed.sheet(), placed.rows(0, 1)).ink(critical, Palette.CRITICAL, true);
        new Rules(placed.sheet(), placed.rows()).ink(possible, Palette.QUIET, false);
    }

    /** The plan's own route stands out. */
    void routes() {
        new Rules(placed.sheet(), placed.rows()).stress(placed.cell("here") + "=\"" + words.name(Answer.YES) + "\"", Palette.HEAD_INPUT);
    }
}
