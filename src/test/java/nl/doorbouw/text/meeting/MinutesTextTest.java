package nl.doorbouw.text.meeting;

import static nl.doorbouw.insight.confront.TwoViews.ZA1;
import static nl.doorbouw.insight.confront.TwoViews.ZB1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import nl.doorbouw.insight.confront.TwoViews;
import nl.doorbouw.insight.minutes.Minutes;
import nl.doorbouw.plan.Fields;
import nl.doorbouw.plan.Logbook;
import nl.doorbouw.plan.agree.Parked;
import nl.doorbouw.plan.view.Agreement;
import nl.doorbouw.plan.word.Party;
import nl.doorbouw.text.Words;
import org.junit.jupiter.api.Test;

class MinutesTextTest {

    private final TwoViews views = TwoViews.example();
    private final Logbook before = views.logbook();

    @Test
    void tellsInDutchWhatWasAgreedParkedAndLeft() {
        meet();
        assertEquals(List.of("Wat gemeente en corporatie hebben afgesproken", "", "Afgesproken (1)",
                "- ZA1, duur: 5w (gemeente had 4/8/12w, corporatie had 4/10/20w). Afgesproken door gemeente en corporatie op 1 jan 1970"
                        + " (ingevoerd door Noor): overleg.",
                "", "Geparkeerd (1)", "- ZB1: Jansen, vóór 1 mrt 2026: contract", "", "Nog open (1)",
                "- ZB1, duur: gemeente 2/6/10w, corporatie 2/9/14w (eerste bewoning +3 w)", "",
                "De eerste bewoning ging hierdoor van 15 mrt 2026 naar 8 mrt 2026 (−1 w)."), text(Words.DUTCH).lines(minutes()));
    }

    @Test
    void tellsInEnglishToo() {
        meet();
        views.set("step X08", "notBefore", "2027-01-04");
        List<String> lines = text(Words.ENGLISH).lines(minutes());
        assertEquals(List.of("What the municipality and the housing corporation settled",
                "- ZA1, duration: 5w (municipality had 4/8/12w, housing corporation had 4/10/20w). Agreed by municipality and housing corporation on"
                        + " 1 Jan 1970 (entered by Noor): overleg.",
                "First residents went from 15 Mar 2026 to 8 Mar 2026 by this (−1 w).",
                "With everything else that changed since, they are now on 4 Jan 2027."),
                List.of(lines.get(0), lines.get(3), lines.get(lines.size() - 2), lines.getLast()));
    }

    @Test
    void saysSoWhenNothingMoves() {
        assertEquals(List.of("De eerste bewoning blijft op 15 mrt 2026."), List.of(text(Words.DUTCH).lines(minutes()).getLast()));
    }

    @Test
    void saysWhoGaveIn() {
        views.say(Party.GEMEENTE, "step ZA1", "duration", "4/10/20w");
        assertEquals("- ZA1, duur: 4/10/20w (gemeente had 4/8/12w, corporatie had 4/10/20w). Het verschil verviel toen de zienswijze van"
                + " gemeente veranderde op 1 jan 1970 (ingevoerd door Noor): zegt de gemeente.", text(Words.DUTCH).lines(minutes()).get(3));
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
                List.of("geparkeerd", "ZB1", "", "", "", "", "Jansen", "1 mrt 2026", "contract"),
                List.of("open", "ZB1", "duur", "2/6/10w", "2/9/14w", "", "", "", "")), text.rows(minutes()));
    }

    private void meet() {
        views.agree(ZA1, Fields.DURATION, "5w").edit(Agreement.park(ZB1, Parked.parse("Jansen; 2026-03-01; contract"), ""));
    }

    private Minutes minutes() {
        return Minutes.of(TwoViews.PLANNER, before, views.logbook(), Party.GEMEENTE, Party.CORPORATIE);
    }

    private MinutesText text(Locale language) {
        return new MinutesText(new Words(language), TwoViews.PLANNER.catalogue(), TwoViews.PLANNER.plan(views.logbook()), ZoneOffset.UTC);
    }
}
