package nl.doorbouw.exchange.excel.part;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorbouw.exchange.sheet.RawCell;
import nl.doorbouw.exchange.sheet.RawValue;
import nl.doorbouw.exchange.sheet.RowText;
import org.xml.sax.Attributes;
import org.xml.sax.ext.DefaultHandler2;

/** Collects the cells of one sheet that are not empty. */
final class SheetHandler extends DefaultHandler2 {

    private static final int DAY_TEXT = 10;

    private final Budget budget;
    private final SharedTexts shared;
    private final SerialDates dates;
    private final List<RowText> rows = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private List<RawCell> cells = new ArrayList<>();
    private int row;
    private int column;
    private String type = "";
    private int style;
    private boolean hasFormula;
    private boolean hasValue;
    private StringBuilder reading;
    private int phonetic;

    SheetHandler(Budget budget, SharedTexts shared, SerialDates dates) {
        this.budget = budget;
        this.shared = shared;
        this.dates = dates;
    }

    List<RowText> rows() {
        return rows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> {
                hasFormula = true;
                reading = formula;
            }
            case "v" -> {
                hasValue = true;
                reading = text;
            }
            case "rPh" -> phonetic++;
            case "t" -> reading = phonetic == 0 ? text : null;
            default -> {
            }
        }
    }

    @Override
    public void characters(char[] characters, int from, int length) {
        if (reading != null) {
            budget.spendCharacters(length);
            reading.append(characters, from, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "f", "v", "t" -> reading = null;
            case "rPh" -> phonetic--;
            case "c" -> value().ifPresent(value -> {
                budget.spendCell();
                cells.add(new RawCell(column, value));
            });
            case "row" -> endRow();
            default -> {
            }
        }
    }

    private void startRow(Attributes attributes) {
        String number = attributes.getValue("r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = -1;
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(new RowText(row, cells));
            cells = new ArrayList<>();
        }
    }

    private void startCell(Attributes attributes) {
        String address = attributes.getValue("r");
        column = address == null ? column + 1 : RawCell.columnOf(address);
        type = Optional.ofNullable(attributes.getValue("t")).orElse("n");
        style = Optional.ofNullable(attributes.getValue("s")).map(Integer::parseInt).orElse(0);
        text.setLength(0);
        formula.setLength(0);
        hasFormula = false;
        hasValue = false;
    }

    private Optional<RawValue> value() {
        if (text.isEmpty()) {
            return hasFormula && !hasValue ? Optional.of(new RawValue.Fault("=" + formula)) : Optional.empty();
        }
        String written = text.toString();
        return switch (type) {
            case "s" -> sharedText(written);
            case "str", "inlineStr" -> Optional.of(new RawValue.Text(Escapes.decoded(written)));
            case "b" -> Optional.of(new RawValue.Flag(written.strip().equals("1") || written.strip().equals("true")));
            case "d" -> Optional.of(isoDate(written));
            case "n" -> Optional.of(dates.value(written, style));
            default -> Optional.of(new RawValue.Fault(written));
        };
    }

    private Optional<RawValue> sharedText(String index) {
        int number = Integer.parseInt(index.strip());
        if (number < 0 || number >= shared.size()) {
            return Optional.of(new RawValue.Fault("?"));
        }
        return Optional.of(shared.get(number)).filter(text -> !text.isEmpty()).map(RawValue.Text::new);
    }

    private static RawValue isoDate(String written) {
        try {
            return new RawValue.Date(LocalDate.parse(written.substring(0, Math.min(DAY_TEXT, written.length()))));
        } catch (DateTimeParseException _) {
            return new RawValue.Text(written);
        }
    }
}
