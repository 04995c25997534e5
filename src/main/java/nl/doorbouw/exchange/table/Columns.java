package nl.doorbouw.exchange.table;

import java.util.Arrays;
import java.util.List;
import nl.doorbouw.plan.Fields;

/** The columns of every sheet, in their order. Those of the planning are in {@link PlanningColumn}. */
public final class Columns {

    public static final List<Column> PROJECT = List.of(Column.computed("topic", Form.TEXT), Column.computed("field", Form.TEXT),
            Column.mixed("value", Form.TEXT), Column.computed("expected", Form.LONG_TEXT));

    public static final List<Column> QUESTIONS = List.of(Column.computed("code", Form.CODE), Column.computed("group", Form.TEXT),
            Column.input("question", Form.LONG_TEXT, Target.of(Fields.QUESTION_TEXT)),
            Column.input("answer", Form.CHOICE, Target.of(Fields.ANSWER)),
            Column.input("source", Form.TEXT, Target.of(Fields.QUESTION_SOURCE)),
            Column.input("remark", Form.LONG_TEXT, Target.of(Fields.QUESTION_REMARK)),
            Column.computed("answeredFor", Form.TEXT), Column.computed("answeredOn", Form.DATE),
            Column.computed("answeredBy", Form.TEXT), Column.computed("ifYes", Form.WIDE_TEXT),
            Column.computed("ifNo", Form.WIDE_TEXT), Column.computed("weeksIfYes", Form.CHANGE),
            Column.computed("weeksIfNo", Form.CHANGE), Column.computed("matters", Form.CODE));

    public static final List<Column> PLANNING = Arrays.stream(PlanningColumn.values()).map(PlanningColumn::column).toList();

    public static final List<Column> MINUTES = List.of(Column.computed("minutesState", Form.TEXT), Column.computed("subject", Form.TEXT),
            Column.computed("changed", Form.TEXT), Column.computed("gemeenteHad", Form.TEXT), Column.computed("corporatieHad", Form.TEXT),
            Column.computed("agreed", Form.TEXT), Column.computed("by", Form.TEXT), Column.computed("when", Form.DATE),
            Column.computed("entryRemark", Form.LONG_TEXT));

    public static final List<Column> LOGBOOK = List.of(Column.computed("number", Form.NUMBER), Column.computed("moment", Form.MOMENT),
            Column.computed("entryParty", Form.TEXT), Column.computed("who", Form.TEXT), Column.computed("subject", Form.TEXT),
            Column.computed("changed", Form.TEXT), Column.computed("old", Form.LONG_TEXT), Column.computed("new", Form.LONG_TEXT),
            Column.computed("entryRemark", Form.LONG_TEXT));

    public static final List<Column> ROUTES = List.of(Column.computed("route", Form.CODE), Column.computed("development", Form.TEXT),
            Column.computed("instrument", Form.TEXT), Column.computed("preparation", Form.TEXT), Column.computed("here", Form.CODE),
            Column.computed("steps", Form.NUMBER),
            Column.computed("buildingMin", Form.NUMBER), Column.computed("buildingLikely", Form.NUMBER),
            Column.computed("buildingMax", Form.NUMBER), Column.computed("buildingDate", Form.DATE),
            Column.computed("residentsMin", Form.NUMBER), Column.computed("residentsLikely", Form.NUMBER),
            Column.computed("residentsMax", Form.NUMBER), Column.computed("residentsDate", Form.DATE),
            Column.computed("difference", Form.CHANGE));

    public static final List<Column> COMPARISON = List.of(Column.computed("code", Form.CODE), Column.computed("step", Form.TEXT),
            Column.computed("sequentialStart", Form.DATE), Column.computed("sequentialFinish", Form.DATE),
            Column.computed("parallelStart", Form.DATE), Column.computed("parallelFinish", Form.DATE),
            Column.computed("gain", Form.CHANGE), Column.computed("only", Form.TEXT));

    private Columns() {
    }

    /** The columns of a sheet; the guide has none. */
    public static List<Column> of(SheetName sheet) {
        return switch (sheet) {
            case GUIDE -> List.of();
            case PROJECT -> PROJECT;
            case QUESTIONS -> QUESTIONS;
            case PLANNING -> PLANNING;
            case MINUTES -> MINUTES;
            case COMPARISON -> COMPARISON;
            case ROUTES -> ROUTES;
            case LOGBOOK -> LOGBOOK;
        };
    }
}
