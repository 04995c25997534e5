package nl.doorbouw.catalogue.measure;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.LocalText;
import nl.doorbouw.catalogue.Source;
import nl.doorbouw.plan.word.Party;

/**
 * A way to go faster that a project may take.
 *
 * @param deeds   what it does to a plan, in order
 * @param asks    what it asks of whom, at least one thing
 * @param caution what to look out for
 */
public record Measure(String code, LocalText name, List<Deed> deeds, List<Ask> asks, Optional<LocalText> caution, Source source) {

    /** What is asked of a party. */
    public record Ask(Party party, LocalText what) {
    }

    public Measure {
        deeds = List.copyOf(deeds);
        asks = List.copyOf(asks);
    }
}
