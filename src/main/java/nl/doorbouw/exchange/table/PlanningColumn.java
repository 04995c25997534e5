package nl.doorbouw.exchange.table;

import java.util.Optional;
import nl.doorbouw.plan.Field;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.word.Party;

/** The columns of the planning, in their order: first what people fill in, then the dates that follow from it. */
public enum PlanningColumn {
    CODE("code", Form.CODE),
    STEP("step", Form.TEXT, Fields.STEP_NAME),
    PHASE("phase", Form.CHOICE, Fields.PHASE),
    PARTY("party", Form.CODE, Fields.PARTIES),
    BODY("body", Form.CHOICE, Fields.BODY),
    KIND("kind", Form.CHOICE, Fields.KIND),
    MIN("min", Layer.PLAN, Part.MIN),
    LIKELY("likely", Layer.PLAN, Part.LIKELY),
    MAX("max", Layer.PLAN, Part.MAX),
    GEMEENTE_MIN("gemeenteMin", Layer.view(Party.GEMEENTE), Part.MIN),
    GEMEENTE_LIKELY("gemeenteLikely", Layer.view(Party.GEMEENTE), Part.LIKELY),
    GEMEENTE_MAX("gemeenteMax", Layer.view(Party.GEMEENTE), Part.MAX),
    CORPORATIE_MIN("corporatieMin", Layer.view(Party.CORPORATIE), Part.MIN),
    CORPORATIE_LIKELY("corporatieLikely", Layer.view(Party.CORPORATIE), Part.LIKELY),
    CORPORATIE_MAX("corporatieMax", Layer.view(Party.CORPORATIE), Part.MAX),
    AFTER("after", Form.LINKS, Fields.AFTER),
    CALENDAR("calendar", Form.CHOICE, Fields.CALENDAR),
    NOT_BEFORE("notBefore", Form.DATE, Fields.NOT_BEFORE),
    DEADLINE("deadline", Form.DATE, Fields.DEADLINE),
    ACTUAL_START("actualStart", Form.DATE, Fields.ACTUAL_START),
    ACTUAL_FINISH("actualFinish", Form.DATE, Fields.ACTUAL_FINISH),
    REMARK("remark", Form.LONG_TEXT, Fields.STEP_REMARK),
    ORIGIN("origin", Form.WIDE_TEXT),
    IN_PLAN("inPlan", Form.CODE),
    START_MIN("startMin", Form.DATE),
    START("start", Form.DATE),
    START_MAX("startMax", Form.DATE),
    FINISH_MIN("finishMin", Form.DATE),
    FINISH("finish", Form.DATE),
    FINISH_MAX("finishMax", Form.DATE),
    FLOAT("float", Form.NUMBER),
    CRITICAL("critical", Form.CODE);

    private final Column column;

    PlanningColumn(String key, Form form) {
        column = Column.computed(key, form);
    }

    PlanningColumn(String key, Form form, Field<?> field) {
        column = Column.input(key, form, Target.of(field));
    }

    PlanningColumn(String key, Layer layer, Part part) {
        column = Column.input(key, Form.WEEKS, new Target(layer, Fields.DURATION, part));
    }

    public Column column() {
        return column;
    }

    /** What an edit in it changes; nothing for what is computed. */
    public Optional<Target> target() {
        return column.target();
    }
}
