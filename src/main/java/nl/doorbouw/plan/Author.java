package nl.doorbouw.plan;

import nl.doorbouw.plan.word.Party;

/** Who makes an edit, and for which party. */
public record Author(String name, Party party) {
}
