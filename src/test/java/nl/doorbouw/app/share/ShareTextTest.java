package nl.doorbouw.app.share;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.doorbouw.catalogue.Catalogue;
import nl.doorbouw.catalogue.read.CatalogueFiles;
import nl.doorbouw.catalogue.read.CatalogueReader;
import nl.doorbouw.file.share.Present;
import nl.doorbouw.plan.Author;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Entry;
import nl.doorbouw.plan.Layer;
import nl.doorbouw.plan.Plan;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.Test;

class ShareTextTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(CatalogueFiles.builtIn());
    private static final Instant AT = Instant.parse("2026-11-24T13:05:00Z");
    private static final Author NOOR = new Author("Noor de Wit", Party.GEMEENTE);
    private static final Author BAS = new Author("Bas", Party.CORPORATIE);

    private final Words words = new Words(Words.DUTCH);
    private final ShareText text = new ShareText(words, CATALOGUE, Plan.EMPTY);

    @Test
    void oneChangeIsToldFromWhatItWasToWhatItIs() {
        assertEquals("Noor de Wit (gemeente) wijzigde D05 Nota van uitgangspunten (NvU) opstellen, duur: van 6/12/26w naar 4/8/12w",
                text.news(List.of(entry(NOOR, "step D05", "duration", "6/12/26w", "4/8/12w"))));
    }

    @Test
    void aValueThatChangesTwiceIsToldOnce() {
        Entry first = entry(NOOR, "step D05", "duration", "", "4/8/12w");
        assertEquals("Noor de Wit (gemeente) wijzigde D05 Nota van uitgangspunten (NvU) opstellen, duur: nu 5/8/12w",
                text.news(List.of(first, entry(NOOR, "step D05", "duration", "4/8/12w", "5/8/12w"))));
        assertEquals("1 waarde gewijzigd door Noor de Wit (gemeente) en Bas (corporatie): D05 Nota van uitgangspunten (NvU) opstellen",
                text.news(List.of(first, entry(BAS, "step D05", "duration", "4/8/12w", "5/8/12w"))));
    }

    @Test
    void severalChangesAreSummedUp() {
        assertEquals("4 waarden gewijzigd door Noor de Wit (gemeente) en Bas (corporatie): D06 Collegebesluit NvU; Plan; X08 Mijlpaal:"
                + " eerste bewoning en nog 1",
                text.news(List.of(entry(NOOR, "step D06", "duration", "", "4/8/12w"), entry(BAS, "plan", "homes", "80", "84"),
                        entry(BAS, "step X08", "remark", "", "a"), entry(BAS, "step D05", "remark", "", "b"))));
    }

    @Test
    void aLongValueStandsOnOneLineAndIsCutOff() {
        Entry entry = entry(BAS, "plan", "name", "", "Molenveld");
        assertEquals("een lange naam die op één regel moet staan en d…",
                text.value(entry.slot(), "een lange naam\n die op één regel moet staan en dan te lang is"));
        assertEquals("Bas (corporatie), 24 nov 2026 13:05", text.whoAndWhen(entry, ZoneOffset.UTC));
    }

    @Test
    void whoElseHasThePlanOpenIsToldWithTheMachineWhenItHasAName() {
        assertEquals("Bas (corporatie) op LAPTOP-BAS, sinds 24 nov 2026 13:05",
                ShareText.present(words, new Present(UUID.randomUUID(), BAS, "LAPTOP-BAS", AT), ZoneOffset.UTC));
        assertEquals("Bas (corporatie), sinds 24 nov 2026 13:05",
                ShareText.present(words, new Present(UUID.randomUUID(), BAS, "", AT), ZoneOffset.UTC));
    }

    private static Entry entry(Author who, String subject, String field, String old, String value) {
        return new Entry(UUID.randomUUID(), 1, AT, who.name(), who.party(), Layer.PLAN, Change.parse(subject, field, value), old, "",
                UUID.randomUUID(), Optional.empty(), Set.of());
    }
}
