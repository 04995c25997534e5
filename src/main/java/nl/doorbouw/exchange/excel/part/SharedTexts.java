package nl.doorbouw.exchange.excel.part;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.ext.DefaultHandler2;

/** The texts that the cells of a workbook share. */
final class SharedTexts extends DefaultHandler2 {

    private final Budget budget;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean reading;
    /** How deep we are in phonetic hints, which no reader sees as text. */
    private int phonetic;

    SharedTexts(Budget budget) {
        this.budget = budget;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic++;
            case "t" -> reading = phonetic == 0;
            default -> {
            }
        }
    }

    @Override
    public void characters(char[] characters, int from, int length) {
        if (reading) {
            budget.spendCharacters(length);
            text.append(characters, from, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "si" -> {
                budget.spendCell();
                texts.add(Escapes.decoded(text.toString()));
            }
            case "rPh" -> phonetic--;
            case "t" -> reading = false;
            default -> {
            }
        }
    }

    int size() {
        return texts.size();
    }

    String get(int index) {
        return texts.get(index);
    }
}
