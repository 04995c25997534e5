package nl.doorbouw.exchange.excel.write.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorbouw.exchange.table.Cell;
import nl.doorbouw.exchange.table.Column;
import nl.doorbouw.exchange.table.Form;
import nl.doorbouw.exchange.table.Table;
import nl.doorbouw.exchange.table.content.Choices;
import nl.doorbouw.plan.Field;
import nl.doorbouw.text.Words;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;

/**
 * Gives cells that take one of a list a drop-down, and says of other values that they may not be understood. The lists stand
 * on the hidden sheet: a list inside a cell's own rules may have 255 characters at most.
 */
public final class DropDowns {

    private final Choices choices;
    private final Words words;
    private final String sheet;
    private final int firstColumn;
    private final Map<Field<?>, List<String>> lists = new LinkedHashMap<>();

    /** @param sheet where the lists will stand, from a column on, from the first row */
    public DropDowns(Choices choices, Words words, String sheet, int firstColumn) {
        this.choices = choices;
        this.words = words;
        this.sheet = sheet;
        this.firstColumn = firstColumn;
    }

    /** Gives the input cells of a table their drop-downs: a whole column when it takes one field, else cell by cell. */
    public void add(Placed placed) {
        Table table = placed.table();
        for (int place = 0; place < table.columns().size(); place++) {
            Column column = table.columns().get(place);
            if (column.target().isPresent()) {
                add(placed, column.target().get().field(), column.form(), placed.rows(place, place));
            } else if (column.input()) {
                addEach(placed, place);
            }
        }
    }

    /** The lists that were used, one a column, in their order. */
    public List<List<String>> lists() {
        return List.copyOf(lists.values());
    }

    private void addEach(Placed placed, int place) {
        for (int row = 0; row < placed.table().rows().size(); row++) {
            Cell cell = placed.table().rows().get(row).cells().get(place);
            int at = placed.first() + row;
            cell.slot().ifPresent(slot -> add(placed, slot.field(), Form.TEXT, new CellRangeAddress(at, at, place, place)));
        }
    }

    private void add(Placed placed, Field<?> field, Form form, CellRangeAddress where) {
        DataValidationHelper helper = placed.sheet().getDataValidationHelper();
        constraint(helper, field, form).ifPresent(constraint -> {
            DataValidation validation = helper.createValidation(constraint,
                    new CellRangeAddressList(where.getFirstRow(), where.getLastRow(), where.getFirstColumn(), where.getLastColumn()));
            validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
            validation.createErrorBox(words.say("workbook.wrong.title"),
                    words.say(form == Form.DATE ? "workbook.wrong.date" : "workbook.wrong.choice"));
            validation.setShowErrorBox(true);
            // In this format the flag says that the arrow is there.
            validation.setSuppressDropDownArrow(true);
            placed.sheet().addValidationData(validation);
        });
    }

    private Optional<DataValidationConstraint> constraint(DataValidationHelper helper, Field<?> field, Form form) {
        if (form == Form.DATE) {
            return Optional.of(helper.createDateConstraint(DataValidationConstraint.OperatorType.BETWEEN, "DATE(2000,1,1)",
                    "DATE(2099,12,31)", ""));
        }
        List<String> names = choices.of(field).stream().map(Choices.Choice::name).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(helper.createFormulaListConstraint(range(field, names)));
    }

    private String range(Field<?> field, List<String> names) {
        lists.putIfAbsent(field, names);
        String column = "$" + CellReference.convertNumToColString(firstColumn + List.copyOf(lists.keySet()).indexOf(field));
        return sheet + "!" + column + "$1:" + column + "$" + names.size();
    }
}
