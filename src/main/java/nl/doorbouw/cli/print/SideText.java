package nl.doorbouw.cli.print;

import java.util.List;
import java.util.stream.Collectors;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Slot;
import nl.doorbouw.text.ChangeText;

/** Writes the sides of a conflict on one line, each with who is on it. */
public final class SideText {

    private static final String NOTHING = "–";

    private final ChangeText text;

    public SideText(ChangeText text) {
        this.text = text;
    }

    /** For example {@code D05 Nota van uitgangspunten, duur: 6w (Noor) | 8w (Bas)}. */
    public String line(Slot slot, List<Entry> sides) {
        return text.subject(slot.subject()) + ", " + text.field(slot.field()) + ": "
                + sides.stream().map(side -> value(side) + " (" + side.author() + ")").collect(Collectors.joining(" | "));
    }

    private String value(Entry side) {
        String value = text.value(side.change());
        return value.isEmpty() ? NOTHING : value.replaceAll("\\s*\\R\\s*", " ");
    }
}
