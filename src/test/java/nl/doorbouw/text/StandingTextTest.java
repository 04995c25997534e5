package nl.doorbouw.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.WrittenLogbook;
import nl.doorbouw.plan.view.Agreement;
import nl.doorbouw.plan.word.Party;
import org.junit.jupiter.api.Test;

class StandingTextTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(CatalogueFiles.builtIn());
    private static final Subject D05 = Subject.step("D05");

    private final WrittenLogbook written = new WrittenLogbook();

    @Test
    void saysNothingWithoutViews() {
        assertEquals(Optional.empty(), dutch());
        written.edit(Layer.PLAN, Change.parse("step D05", "duration", "6w"));
        assertEquals(Optional.empty(), dutch());
    }

    @Test
    void saysWhoseViewsAreWidened() {
        view(Party.CORPORATIE, "8/10/30.5w");
        assertEquals(Optional.of("Tot er een afspraak is: de ruimste van corporatie 8/10/30,5w en de catalogus"), dutch());
        view(Party.GEMEENTE, "6/12/26w");
        assertEquals(Optional.of("De ruimste van beide zienswijzen, tot er een afspraak is: gemeente 6/12/26w en corporatie 8/10/30,5w"), dutch());
        assertEquals(Optional.of("The widest of both views, until there is agreement: municipality 6/12/26w and housing corporation 8/10/30.5w"),
                line(new Words(Words.ENGLISH)));
        view(Party.DERDEN, "1w");
        assertEquals(Optional.of("De ruimste van de 3 zienswijzen, tot er een afspraak is: gemeente 6/12/26w, corporatie 8/10/30,5w en derden 1w"),
                dutch());
    }

    /** The municipality leads D05. */
    @Test
    void saysThatThePartyThatLeadsDecides() {
        view(Party.CORPORATIE, "8/10/30w");
        view(Party.GEMEENTE, "6/12/26w");
        written.edit(Layer.PLAN, Change.parse("plan", "viewRule", "owner"));
        assertEquals(Optional.of("Zienswijze van de gemeente, die de stap trekt; er is nog niets afgesproken"), dutch());
    }

    @Test
    void saysWhoAgreed() {
        written.edit(Agreement.on(D05, Fields.DURATION, "7w", List.of(Party.GEMEENTE, Party.CORPORATIE), ""), new Author("An", Party.GEMEENTE));
        assertEquals(Optional.of("Afgesproken door gemeente en corporatie"), dutch());
    }

    private void view(Party party, String bandwidth) {
        written.edit(Layer.view(party), Change.parse("step D05", "duration", bandwidth));
    }

    private Optional<String> dutch() {
        return line(new Words(Words.DUTCH));
    }

    private Optional<String> line(Words words) {
        return new StandingText(words, CATALOGUE, written.logbook()).line(D05);
    }
}
