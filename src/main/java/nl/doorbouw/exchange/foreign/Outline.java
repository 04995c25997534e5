package nl.doorbouw.exchange.foreign;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.doorbouw.exchange.sheet.RowText;

/** Tells which rows of a list only add up the rows below them, by how deep each stands. */
final class Outline {

    private final Set<Integer> summaries = new HashSet<>();

    /** @param rows those of the list that count */
    Outline(Mapping list, List<RowText> rows) {
        for (int i = 0; i + 1 < rows.size(); i++) {
            int level = level(list.shown(rows.get(i), Meaning.OUTLINE));
            int next = level(list.shown(rows.get(i + 1), Meaning.OUTLINE));
            if (level > 0 && next > level) {
                summaries.add(rows.get(i).number());
            }
        }
    }

    boolean isSummary(RowText row) {
        return summaries.contains(row.number());
    }

    /** The level itself, or how many numbers a place such as 1.2.3 has; 0 when it is neither. */
    private static int level(String text) {
        if (text.matches("\\d{1,2}")) {
            return Integer.parseInt(text);
        }
        return text.matches("\\d+([.]\\d+)*[.]?") ? text.replaceAll("[.]$", "").split("[.]").length : 0;
    }
}
