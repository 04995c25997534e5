package nl.doorbouw.exchange.project;

import java.util.Optional;
import org.mpxj.FieldType;
import org.mpxj.FieldTypeClass;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.TaskField;

/**
 * A column that Doorbouw adds to a project file for what MS Project has no place for. It is found again by its name, wherever
 * somebody has moved it.
 */
public enum OwnColumn {
    /** The code of the step. */
    CODE(TaskField.TEXT1, "code"),
    KIND(TaskField.TEXT2, "kind"),
    PARTY(TaskField.TEXT3, "party"),
    BODY(TaskField.TEXT4, "body"),
    /** The bandwidth in the notation of Doorbouw. */
    DURATION(TaskField.TEXT5, "duration"),
    CALENDAR(TaskField.TEXT6, "calendar"),
    /** The links of which the lag has a bandwidth, in the notation of Doorbouw; the file itself has the likely lag. */
    LAGS(TaskField.TEXT7, "lags"),
    /** The first day in the file when a meeting or a calendar decided it, and nobody set it. */
    PLACED(TaskField.TEXT8, "placed"),
    /** The first day that people did set, when the file has the one of {@link #PLACED}. */
    NOT_BEFORE(TaskField.TEXT9, "not before"),
    /** When the body of a decision meets. */
    MEETINGS(TaskField.TEXT10, "meetings"),
    /** Days of the shortest duration, in the calendar of the task. */
    MIN(TaskField.NUMBER1, "min"),
    /** Days as they were written: other than the duration of the task when somebody has changed that since. */
    LIKELY(TaskField.NUMBER2, "likely"),
    MAX(TaskField.NUMBER3, "max");

    private final TaskField field;
    private final String alias;

    OwnColumn(TaskField field, String word) {
        this.field = field;
        alias = "Doorbouw " + word;
    }

    /** The name by which the column is found, {@code Doorbouw code}. */
    public String alias() {
        return alias;
    }

    /** Adds the column to a file that is being made. */
    public void addTo(ProjectFile file) {
        file.getCustomFields().getOrCreate(field).setAlias(alias);
    }

    public void set(Task task, Object value) {
        task.set(field, value);
    }

    /** What stands in the column; empty when the file does not have it or the cell is blank. */
    public Optional<String> text(Task task) {
        return value(task).map(String::valueOf).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The number in the column. */
    public Optional<Double> number(Task task) {
        return value(task).filter(Number.class::isInstance).map(value -> ((Number) value).doubleValue());
    }

    /** Whether a column is one of these. */
    public static boolean isOwn(String name) {
        for (OwnColumn column : values()) {
            if (column.alias.equals(name)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Object> value(Task task) {
        FieldType type = task.getParentFile().getCustomFields().getFieldTypeByAlias(FieldTypeClass.TASK, alias);
        return Optional.ofNullable(type).map(task::get);
    }
}
