package nl.doorbouw.text.meeting;

import static nl.doorbouw.insight.confront.TwoViews.ZA1;
import static nl.doorbouw.insight.confront.TwoViews.ZB1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import nl.doorbouw.insight.confront.TwoViews;
import nl.doorbouw.insight.minutes.Minutes;
import nl.doorbouw.plan.Change;
import nl.doorbouw.plan.Edit;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.Subject;
import nl.doorbouw.plan.agree.Parked;
import nl.doorbouw.plan.view.Agreement;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.Test;

class MinutesTextTest {

    private final TwoViews views = TwoViews.example();
    private final Logbook before = views.set("plan", "name", "Havenkwartier").set("plan", "municipality", "Gemeente Havenstad")
            .set("plan", "corporation", "Woonstad").logbook();

    @Test
    void tellsInDutchWhatWasAgreedParkedAndLeft() {
        views.say(Party.CORPORATIE, "question Q11", "answer", "ja");
        meet();
        assertEquals("""
                Verslag van het overleg over Havenkwartier
                Datum: 1 jan 1970
                Partijen: Gemeente Havenstad en corporatie Woonstad
                Ingevoerd door Noor (gemeente)
                Wat onder Afgesproken staat, spraken gemeente en corporatie samen af, tenzij er iets anders bij staat.

                Afgesproken (2)
                - ZA1, duur: 5 weken. Daarvoor: gemeente min 4, waarschijnlijk 8, max 12 weken; corporatie min 4, waarschijnlijk 10, max 20 weken. \
                Eerste bewoning −1 w. Opmerking: overleg
                - Q11 Is de gemeente grondeigenaar? Ja. Daarvoor: gemeente geen eigen zienswijze (catalogus: onbekend); corporatie ja. \
                De eerste bewoning blijft gelijk. Opmerking: kadaster

                Geparkeerd (1)
                - ZB1 – Jansen, vóór 1 mrt 2026: contract

                De eerste bewoning ging hierdoor van 15 mrt 2026 naar 8 mrt 2026 (−1 w).""", String.join("\n", text(Words.DUTCH).lines(minutes())));
    }

    @Test
    void tellsInEnglishToo() {
        meet();
        views.edit(Edit.of(Change.clear(ZB1, Fields.PARKED))).set("step X08", "notBefore", "2027-01-04");
        assertEquals("""
                Minutes of the meeting about Havenkwartier
                Date: 1 Jan 1970
                Parties: municipality Gemeente Havenstad and housing corporation Woonstad
                Entered by Noor (municipality)
                What stands under Agreed was agreed by municipality and housing corporation together, unless it says otherwise.

                Agreed (2)
                - ZA1, duration: 5 weeks. Before: municipality min 4, likely 8, max 12 weeks; housing corporation min 4, likely 10, max 20 weeks. \
                First residents −1 w. Remark: overleg
                - Q11 Municipality owns land? Yes. Before: municipality no view of its own (catalogue: unknown); \
                housing corporation no view of its own (catalogue: unknown). First residents stay the same. Remark: kadaster

                Still open (1)
                - ZB1, duration – municipality min 2, likely 6, max 10 weeks; housing corporation min 2, likely 9, max 14 weeks. \
                According to the housing corporation: first residents 0 w.

                First residents went from 15 Mar 2026 to 8 Mar 2026 by this (−1 w).
                With everything else that changed since, they are now on 4 Jan 2027.""", String.join("\n", text(Words.ENGLISH).lines(minutes())));
    }

    @Test
    void saysSoWhenNothingMoves() {
        assertEquals(List.of("De eerste bewoning blijft op 15 mrt 2026."), List.of(text(Words.DUTCH).lines(minutes()).getLast()));
    }

    @Test
    void saysWhoGaveInAndWhoEnteredWhatWhenThereWereTwo() {
        views.say(Party.GEMEENTE, "step ZA1", "duration", "4/10/20w").say(Party.CORPORATIE, "step ZB1", "duration", "2/6/10w");
        assertEquals("- ZA1, duur: min 4, waarschijnlijk 10, max 20 weken. Daarvoor: gemeente min 4, waarschijnlijk 8, max 12 weken; corporatie"
                + " min 4, waarschijnlijk 10, max 20 weken. De eerste bewoning blijft gelijk. Niet samen afgesproken: het verschil verviel toen"
                + " de zienswijze van gemeente veranderde. Ingevoerd door Noor. Opmerking: zegt de gemeente",
                text(Words.DUTCH).lines(minutes()).stream().filter(line -> line.startsWith("- ZA1")).findFirst().orElseThrow());
        assertEquals("verschil vervallen", text(Words.DUTCH).rows(minutes()).getFirst().getFirst());
    }

    @Test
    void theRowsHaveACellForEveryHeading() {
        meet();
        MinutesText text = text(Words.DUTCH);
        assertEquals(List.of("Stand", "Wat", "Veld", "gemeente", "corporatie", "Afgesproken", "Door wie", "Wanneer", "Opmerking"),
                text.headings(minutes()));
        assertEquals(List.of(
                List.of("afgesproken", "ZA1", "duur", "4/8/12w", "4/10/20w", "5w", "gemeente en corporatie", "1 jan 1970", "overleg"),
                List.of("afgesproken", "Q11 Is de gemeente grondeigenaar?", "antwoord", "", "", "ja", "gemeente en corporatie",
                        "1 jan 1970", "kadaster"),
                List.of("geparkeerd", "ZB1", "", "", "", "", "Jansen", "1 mrt 2026", "contract")), text.rows(minutes()));
    }

    private void meet() {
        views.agree(ZA1, Fields.DURATION, "5w").edit(Agreement.on(Subject.question("Q11"), Fields.ANSWER, "ja", TwoViews.BOTH, "kadaster")).edit(Agreement.park(ZB1, Parked.parse("Jansen; 2026-03-01; contract"), ""));
    }

    private Minutes minutes() {
        return Minutes.of(TwoViews.PLANNER, before, views.logbook(), Party.GEMEENTE, Party.CORPORATIE);
    }

    private MinutesText text(Locale language) {
        return new MinutesText(new Words(language), TwoViews.PLANNER.catalogue(), TwoViews.PLANNER.plan(views.logbook()), ZoneOffset.UTC);
    }
}
